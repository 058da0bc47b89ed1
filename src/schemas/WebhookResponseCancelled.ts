// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookResponseCancelledShape } from './shapes/WebhookResponseCancelled.ts'

/** A response of the background was cancelled. */
export interface WebhookResponseCancelled {
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
  /** Always `response.cancelled`. */
  type: 'response.cancelled'
}

/** Open: what the API adds passes. */
export const WebhookResponseCancelledSchema: GenericSchema<WebhookResponseCancelled> =
  openSchema(WebhookResponseCancelledShape)
