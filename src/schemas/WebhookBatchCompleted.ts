// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookBatchCompletedShape } from './shapes/WebhookBatchCompleted.ts'

/** A batch is done; its output can be fetched. */
export interface WebhookBatchCompleted {
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
  /** Always `batch.completed`. */
  type: 'batch.completed'
}

/** Open: what the API adds passes. */
export const WebhookBatchCompletedSchema: GenericSchema<WebhookBatchCompleted> = openSchema(WebhookBatchCompletedShape)
