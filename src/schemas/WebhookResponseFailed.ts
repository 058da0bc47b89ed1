// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookResponseFailedShape } from './shapes/WebhookResponseFailed.ts'

/** A response of the background failed. */
export interface WebhookResponseFailed {
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
  /** Always `response.failed`. */
  type: 'response.failed'
}

/** Open: what the API adds passes. */
export const WebhookResponseFailedSchema: GenericSchema<WebhookResponseFailed> = openSchema(WebhookResponseFailedShape)
