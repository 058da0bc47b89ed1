// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalItemInputImageShape } from './shapes/EvalItemInputImage.ts'

/** An image that a grading model looks at. */
export interface EvalItemInputImage {
  /** The kind of part, always `input_image`. */
  type: 'input_image'
  /** Where the image is found, or its bytes as a data URL. */
  image_url: string
  /** How closely to look, `auto`, `low` or `high`. */
  detail?: string | undefined
}

/** Open: what the API adds passes. */
export const EvalItemInputImageSchema: GenericSchema<EvalItemInputImage> = openSchema(EvalItemInputImageShape)
