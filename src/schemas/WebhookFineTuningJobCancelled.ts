// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookFineTuningJobCancelledShape } from './shapes/WebhookFineTuningJobCancelled.ts'

/** A fine-tuning job was cancelled. */
export interface WebhookFineTuningJobCancelled {
  /** When it happened, in Unix seconds. */
  created_at: number
  /** Identifier of the event, the same when it is sent again. */
  id: string
  /** What it happened to. */
  data: {
    /** Identifier of the fine-tuning job. */
    id: string
  }
  /** Always `event`. */
  object?: 'event' | undefined
  /** Always `fine_tuning.job.cancelled`. */
  type: 'fine_tuning.job.cancelled'
}

/** Open: what the API adds passes. */
export const WebhookFineTuningJobCancelledSchema: GenericSchema<WebhookFineTuningJobCancelled> = openSchema(
  WebhookFineTuningJobCancelledShape,
)
