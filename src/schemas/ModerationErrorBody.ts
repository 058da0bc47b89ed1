// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ModerationErrorBodyShape } from './shapes/ModerationErrorBody.ts'

/** Why there is no verdict on harmful content. */
export interface ModerationErrorBody {
  /** Always `error`. */
  type: 'error'
  /** Why there is no verdict, as a code. */
  code: string
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const ModerationErrorBodySchema: GenericSchema<ModerationErrorBody> = openSchema(ModerationErrorBodyShape)
