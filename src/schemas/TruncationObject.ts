// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TruncationObjectShape } from './shapes/TruncationObject.ts'

/** How much of a thread's history a run reads. */
export interface TruncationObject {
  /** `last_messages` keeps only the latest messages; `auto` drops ones from the middle until the rest fits the model's context and `max_prompt_tokens`. */
  type: 'auto' | 'last_messages' | (string & {})
  /** How many of the thread's latest messages the run reads when `type` is `last_messages`. At least 1. */
  last_messages?: number | null | undefined
}

/** Open: what the API adds passes. */
export const TruncationObjectSchema: GenericSchema<TruncationObject> = openSchema(TruncationObjectShape)
