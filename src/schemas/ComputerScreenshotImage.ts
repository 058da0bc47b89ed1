// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ComputerScreenshotImageShape } from './shapes/ComputerScreenshotImage.ts'

/** A screenshot that you give the model. */
export interface ComputerScreenshotImage {
  /** Always `computer_screenshot`. */
  type: 'computer_screenshot'
  /** Where the image is found, or its bytes as a data URL. */
  image_url?: string | undefined
  /** Identifier of the uploaded screenshot. */
  file_id?: string | undefined
}

/** Open: what the API adds passes. */
export const ComputerScreenshotImageSchema: GenericSchema<ComputerScreenshotImage> =
  openSchema(ComputerScreenshotImageShape)
