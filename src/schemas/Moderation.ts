// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ModerationErrorBody } from './ModerationErrorBody.ts'
import type { ModerationResultBody } from './ModerationResultBody.ts'
import { ModerationShape } from './shapes/Moderation.ts'

/** Verdicts on the request and on the answer. */
export interface Moderation {
  /** The verdict on the request, or why there is none. */
  input: ModerationResultBody | ModerationErrorBody
  /** The verdict on the answer, or why there is none. */
  output: ModerationResultBody | ModerationErrorBody
}

/** Open: what the API adds passes. */
export const ModerationSchema: GenericSchema<Moderation> = openSchema(ModerationShape)
