// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFormatJsonObjectShape } from './shapes/ResponseFormatJsonObject.ts'

/** Asks for JSON of any shape, the older way. The model must be told to write JSON too. */
export interface ResponseFormatJsonObject {
  /** Always `json_object`. */
  type: 'json_object'
}

/** Open: what the API adds passes. */
export const ResponseFormatJsonObjectSchema: GenericSchema<ResponseFormatJsonObject> =
  openSchema(ResponseFormatJsonObjectShape)
