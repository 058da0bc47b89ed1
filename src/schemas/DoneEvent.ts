// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string } from '../core/open.ts'

/** Final event of a stream; nothing follows it. */
export interface DoneEvent {
  /** Literal end marker `[DONE]`, which is not JSON. */
  data: '[DONE]'
  /** Tells this stream event apart: always `done`. */
  event: 'done'
}

/** Checks {@link DoneEvent}; open to what the API adds. */
export const DoneEventSchema: GenericSchema<DoneEvent> = object({ data: string(), event: string() })
