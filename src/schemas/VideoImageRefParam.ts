// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** An image, by its address or its id. */
export interface VideoImageRefParam {
  /** Where the image is found, or its bytes as a data URL. At most 20,971,520 characters. */
  image_url?: string | undefined
  /** Identifier of an uploaded file. */
  file_id?: string | undefined
}

/** Exact: only unknown fields pass. */
export const VideoImageRefParamSchema: v.GenericSchema<VideoImageRefParam> = onlyObject(
  v.looseObject({ image_url: v.optional(v.pipe(v.string(), v.maxLength(20971520))), file_id: v.optional(v.string()) }),
)
