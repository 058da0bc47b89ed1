// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookFineTuningJobFailedShape } from './shapes/WebhookFineTuningJobFailed.ts'

/** Fine-tuning stopped because of an error; the job says which. */
export interface WebhookFineTuningJobFailed {
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
  /** Always `fine_tuning.job.failed`. */
  type: 'fine_tuning.job.failed'
}

/** Open: what the API adds passes. */
export const WebhookFineTuningJobFailedSchema: GenericSchema<WebhookFineTuningJobFailed> = openSchema(
  WebhookFineTuningJobFailedShape,
)
