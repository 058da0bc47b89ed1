// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DoneEventShape } from './shapes/DoneEvent.ts'

/** Final event of a stream; nothing follows it. */
export interface DoneEvent {
  /** Tells this stream event apart: always `done`. */
  event: 'done'
  /** Literal end marker `[DONE]`, which is not JSON. */
  data: '[DONE]'
}

/** Open: what the API adds passes. */
export const DoneEventSchema: GenericSchema<DoneEvent> = openSchema(DoneEventShape)
