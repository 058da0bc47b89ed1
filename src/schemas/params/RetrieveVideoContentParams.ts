// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type VideoContentVariant, VideoContentVariantSchema } from '../VideoContentVariant.ts'

/** What `retrieveVideoContent` takes. */
export interface RetrieveVideoContentParams {
  /** Identifier of the video this call works on. At least 1 character. */
  video_id: string
  /** The video itself, a still, or a sheet of stills. */
  variant?: VideoContentVariant | undefined
}

/** Checks {@link RetrieveVideoContentParams} exactly; for input from outside, see `validated`. */
export const RetrieveVideoContentParamsSchema: v.GenericSchema<RetrieveVideoContentParams> = onlyObject(
  v.looseObject({ video_id: v.pipe(v.string(), v.minLength(1)), variant: v.optional(VideoContentVariantSchema) }),
)
