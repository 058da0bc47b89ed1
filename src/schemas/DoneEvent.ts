// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Final event of a stream; nothing follows it. */
export interface DoneEvent {
  /** Literal end marker `[DONE]`, which is not JSON. */
  data: '[DONE]'
  /** Tells this stream event apart: always `done`. */
  event: 'done'
}

/** Checks {@link DoneEvent}; open to what the API adds. */
export const DoneEventSchema: v.GenericSchema<DoneEvent> = v.looseObject({
  data: v.string() as v.GenericSchema<'[DONE]'>,
  event: v.string() as v.GenericSchema<'done'>,
})
