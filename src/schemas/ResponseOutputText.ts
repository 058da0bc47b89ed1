// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileAnnotation } from './FileAnnotation.ts'
import { ResponseOutputTextShape } from './shapes/ResponseOutputText.ts'
import type { UrlAnnotation } from './UrlAnnotation.ts'

/** Text of the assistant, with its citations. */
export interface ResponseOutputText {
  /** Always `output_text`. */
  type: 'output_text'
  /** The text itself. */
  text: string
  /** Citations and file links found within the text. */
  annotations: (FileAnnotation | UrlAnnotation)[]
}

/** Open: what the API adds passes. */
export const ResponseOutputTextSchema: GenericSchema<ResponseOutputText> = openSchema(ResponseOutputTextShape)
