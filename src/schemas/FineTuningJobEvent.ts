// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuningJobEventShape } from './shapes/FineTuningJobEvent.ts'

/** Entry in the log of a fine-tuning job. */
export interface FineTuningJobEvent {
  /** Always `fine_tuning.job.event`. */
  object: 'fine_tuning.job.event'
  /** Identifier of the fine-tuning event. */
  id: string
  /** When the event happened, in Unix seconds. */
  created_at: number
  /** Severity of the event: `info` for progress, `warn` for a concern, `error` for a failure. */
  level: 'info' | 'warn' | 'error' | (string & {})
  /** Text of the event for people to read. */
  message: string
  /** Whether the event is words for people or numbers from the training. */
  type?: 'message' | 'metrics' | (string & {}) | undefined
  /** What belongs to the event, such as a step's losses. Null or empty if nothing does. */
  data?: Record<string, unknown> | null | undefined
}

/** Open: what the API adds passes. */
export const FineTuningJobEventSchema: GenericSchema<FineTuningJobEvent> = openSchema(FineTuningJobEventShape)
