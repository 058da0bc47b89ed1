// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookLiveCallIncomingShape } from './shapes/WebhookLiveCallIncoming.ts'

/** Somebody calls by telephone, to be answered by a live session. */
export interface WebhookLiveCallIncoming {
  /** When it happened, in Unix seconds. */
  created_at: number
  /** Identifier of the event, the same when it is sent again. */
  id: string
  /** What it happened to. */
  data: {
    /** Identifier of the session that the call waits for. */
    session_id: string
    /** Headers with which the call came, by the session initiation protocol. */
    sip_headers: {
      /** Which header it is, such as `From`. */
      name: string
      /** What the header says. */
      value: string
    }[]
  }
  /** Always `event`. */
  object?: 'event' | undefined
  /** Always `live.call.incoming`. */
  type: 'live.call.incoming'
}

/** Open: what the API adds passes. */
export const WebhookLiveCallIncomingSchema: GenericSchema<WebhookLiveCallIncoming> =
  openSchema(WebhookLiveCallIncomingShape)
