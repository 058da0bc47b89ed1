// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookResponseCompletedShape } from './shapes/WebhookResponseCompleted.ts'

/** A response of the background is done. */
export interface WebhookResponseCompleted {
  /** When it happened, in Unix seconds. */
  created_at: number
  /** Identifier of the event, the same when it is sent again. */
  id: string
  /** What it happened to. */
  data: {
    /** Identifier of the response. */
    id: string
  }
  /** Always `event`. */
  object?: 'event' | undefined
  /** Always `response.completed`. */
  type: 'response.completed'
}

/** Open: what the API adds passes. */
export const WebhookResponseCompletedSchema: GenericSchema<WebhookResponseCompleted> =
  openSchema(WebhookResponseCompletedShape)
