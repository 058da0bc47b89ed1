// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CodeInterpreterOutputImageShape } from './shapes/CodeInterpreterOutputImage.ts'

/** An image that the code drew. */
export interface CodeInterpreterOutputImage {
  /** Always `image`. Default: `image`. */
  type: 'image'
  /** Address of the image. */
  url: string
}

/** Checks {@link CodeInterpreterOutputImage}. Open: fields, values of enums and members of unions that the API adds pass. */
export const CodeInterpreterOutputImageSchema: GenericSchema<CodeInterpreterOutputImage> = openSchema(
  CodeInterpreterOutputImageShape,
)
