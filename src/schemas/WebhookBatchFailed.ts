// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookBatchFailedShape } from './shapes/WebhookBatchFailed.ts'

/** A batch could not be worked on. */
export interface WebhookBatchFailed {
  /** When it happened, in Unix seconds. */
  created_at: number
  /** Identifier of the event, the same when it is sent again. */
  id: string
  /** What it happened to. */
  data: {
    /** Identifier of the batch. */
    id: string
  }
  /** Always `event`. */
  object?: 'event' | undefined
  /** Always `batch.failed`. */
  type: 'batch.failed'
}

/** Open: what the API adds passes. */
export const WebhookBatchFailedSchema: GenericSchema<WebhookBatchFailed> = openSchema(WebhookBatchFailedShape)
