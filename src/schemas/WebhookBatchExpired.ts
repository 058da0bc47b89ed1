// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookBatchExpiredShape } from './shapes/WebhookBatchExpired.ts'

/** A batch was not done in time. */
export interface WebhookBatchExpired {
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
  /** Always `batch.expired`. */
  type: 'batch.expired'
}

/** Open: what the API adds passes. */
export const WebhookBatchExpiredSchema: GenericSchema<WebhookBatchExpired> = openSchema(WebhookBatchExpiredShape)
