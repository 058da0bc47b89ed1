// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ErrorPayload } from './ErrorPayload.ts'
import { ResponseWsErrorShape } from './shapes/ResponseWsError.ts'

/** Something went wrong with a response of a socket. */
export interface ResponseWsError {
  /** Always `error`. */
  type: 'error'
  /** The status that HTTP would have answered with. */
  status?: number | undefined
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number?: number | undefined
  /** What went wrong. */
  error: ErrorPayload
  /** Tells apart the responses that share a socket, by a name of your own. */
  stream_id?: string | undefined
}

/** Open: what the API adds passes. */
export const ResponseWsErrorSchema: GenericSchema<ResponseWsError> = openSchema(ResponseWsErrorShape)
