// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookFineTuningJobSucceededShape } from './shapes/WebhookFineTuningJobSucceeded.ts'

/** A fine-tuning job is done; its model can be used. */
export interface WebhookFineTuningJobSucceeded {
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
  /** Always `fine_tuning.job.succeeded`. */
  type: 'fine_tuning.job.succeeded'
}

/** Open: what the API adds passes. */
export const WebhookFineTuningJobSucceededSchema: GenericSchema<WebhookFineTuningJobSucceeded> = openSchema(
  WebhookFineTuningJobSucceededShape,
)
