// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFormatTextShape } from './shapes/ResponseFormatText.ts'

/** Asks for plain text, as the model answers by itself. */
export interface ResponseFormatText {
  /** Always `text`. */
  type: 'text'
}

/** Open: what the API adds passes. */
export const ResponseFormatTextSchema: GenericSchema<ResponseFormatText> = openSchema(ResponseFormatTextShape)
