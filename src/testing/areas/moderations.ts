// Generated from spec/ by codegen/; change those.

import { CreateModerationParamsSchema } from '../../schemas/params/CreateModerationParams.ts'
import type { Area } from '../area.ts'
import { createModeration } from '../resources/moderations.ts'

/** What the mock has of Moderations. */
export const moderations: Area<'createModeration'> = {
  routes: {
    createModeration: { method: 'POST', path: '/moderations', schema: CreateModerationParamsSchema, body: ['json'] },
  },
  handlers: {
    createModeration,
  },
  generics: {},
}
