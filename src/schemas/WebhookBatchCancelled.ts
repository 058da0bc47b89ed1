// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookBatchCancelledShape } from './shapes/WebhookBatchCancelled.ts'

/** A batch was cancelled. */
export interface WebhookBatchCancelled {
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
  /** Always `batch.cancelled`. */
  type: 'batch.cancelled'
}

/** Open: what the API adds passes. */
export const WebhookBatchCancelledSchema: GenericSchema<WebhookBatchCancelled> = openSchema(WebhookBatchCancelledShape)
