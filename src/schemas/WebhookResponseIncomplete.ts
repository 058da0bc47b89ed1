// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookResponseIncompleteShape } from './shapes/WebhookResponseIncomplete.ts'

/** A response of the background was cut short. */
export interface WebhookResponseIncomplete {
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
  /** Always `response.incomplete`. */
  type: 'response.incomplete'
}

/** Open: what the API adds passes. */
export const WebhookResponseIncompleteSchema: GenericSchema<WebhookResponseIncomplete> =
  openSchema(WebhookResponseIncompleteShape)
