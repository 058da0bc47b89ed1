// Generated from spec/ by codegen/; change those.

import { CreateCompletionParamsSchema } from '../../schemas/params/CreateCompletionParams.ts'
import type { Area } from '../area.ts'
import { createCompletion } from '../resources/completions.ts'

/** What the mock has of Completions. */
export const completions: Area<'createCompletion'> = {
  routes: {
    createCompletion: { method: 'POST', path: '/completions', schema: CreateCompletionParamsSchema, body: ['json'] },
  },
  handlers: {
    createCompletion,
  },
  generics: {},
}
