// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventErrorShape } from './shapes/RealtimeServerEventError.ts'

/** Something went wrong, often with an event of yours. The session goes on in most cases. */
export interface RealtimeServerEventError {
  /** Identifier of the event. */
  event_id: string
  /** Always `error`. */
  type: 'error'
  /** What went wrong. */
  error: {
    /** Which kind it is. */
    type: string
    /** What went wrong, as a code for programs to act on. */
    code?: string | null | undefined
    /** Error explanation meant for people. */
    message: string
    /** Name of the request parameter at fault; `null` when no single one is. */
    param?: string | null | undefined
    /** Identifier of the event of yours that caused it, if one did. */
    event_id?: string | null | undefined
  }
}

/** Open: what the API adds passes. */
export const RealtimeServerEventErrorSchema: GenericSchema<RealtimeServerEventError> =
  openSchema(RealtimeServerEventErrorShape)
