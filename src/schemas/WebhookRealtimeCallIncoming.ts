// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookRealtimeCallIncomingShape } from './shapes/WebhookRealtimeCallIncoming.ts'

/** Somebody calls by telephone, to be accepted, referred or refused. */
export interface WebhookRealtimeCallIncoming {
  /** When it happened, in Unix seconds. */
  created_at: number
  /** Identifier of the event, the same when it is sent again. */
  id: string
  /** What it happened to. */
  data: {
    /** Identifier of the call, for the operations that answer it. */
    call_id: string
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
  /** Always `realtime.call.incoming`. */
  type: 'realtime.call.incoming'
}

/** Open: what the API adds passes. */
export const WebhookRealtimeCallIncomingSchema: GenericSchema<WebhookRealtimeCallIncoming> = openSchema(
  WebhookRealtimeCallIncomingShape,
)
