// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CodeInterpreterOutputImageShape } from './shapes/CodeInterpreterOutputImage.ts'

/** An image that the code drew. */
export interface CodeInterpreterOutputImage {
  /** Always `image`. */
  type: 'image'
  /** Address of the image. */
  url: string
}

/** Open: what the API adds passes. */
export const CodeInterpreterOutputImageSchema: GenericSchema<CodeInterpreterOutputImage> = openSchema(
  CodeInterpreterOutputImageShape,
)
