// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageRefParamShape } from './shapes/ImageRefParam.ts'

/** An image, by its address or its id. */
export interface ImageRefParam {
  /** Where the image is found, or its bytes as a data URL. At most 20,971,520 characters. */
  image_url?: string | undefined
  /** Identifier of the uploaded image. Give this or `image_url`. */
  file_id?: string | undefined
}

/** Checks {@link ImageRefParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ImageRefParamSchema: GenericSchema<ImageRefParam> = openSchema(ImageRefParamShape)
