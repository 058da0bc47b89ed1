// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'
import { type VideoReferenceInputParam, VideoReferenceInputParamSchema } from './VideoReferenceInputParam.ts'
import { type VideoSeconds, VideoSecondsSchema } from './VideoSeconds.ts'

/** Which video to go on with and how, with a video that may be sent along. */
export interface CreateVideoExtendMultipartBody {
  /** The video to work on, by its bytes or by its id. */
  video: VideoReferenceInputParam | Uploadable
  /** How the video goes on, in words. From 1 to 32,000 characters. */
  prompt: string
  /** Length of a video in seconds. */
  seconds: VideoSeconds
}

/** Exact: only unknown fields pass. */
export const CreateVideoExtendMultipartBodySchema: v.GenericSchema<CreateVideoExtendMultipartBody> = onlyObject(
  v.looseObject({
    video: v.lazy((input) =>
      isUploadable(input) ? v.custom<Uploadable>(isUploadable) : VideoReferenceInputParamSchema,
    ),
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
    seconds: VideoSecondsSchema,
  }),
)
