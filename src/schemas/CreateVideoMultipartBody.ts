// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'
import { VideoModelExact } from './exact/VideoModel.ts'
import { VideoSizeExact } from './exact/VideoSize.ts'
import { type VideoImageRefParam, VideoImageRefParamSchema } from './VideoImageRefParam.ts'
import type { VideoModel } from './VideoModel.ts'
import { type VideoSeconds, VideoSecondsSchema } from './VideoSeconds.ts'
import type { VideoSize } from './VideoSize.ts'

/** What video to make, with an image that may be sent along. */
export interface CreateVideoMultipartBody {
  /** Names of video models, any other name being allowed too. */
  model?: VideoModel | undefined
  /** What is wanted, in words. From 1 to 32,000 characters. */
  prompt: string
  /** An image that the video begins with or is led by. */
  input_reference?: Uploadable | VideoImageRefParam | undefined
  /** Length of a video in seconds. */
  seconds?: VideoSeconds | undefined
  /** Width and height of a video in pixels. */
  size?: VideoSize | undefined
}

/** Exact: only unknown fields pass. */
export const CreateVideoMultipartBodySchema: v.GenericSchema<CreateVideoMultipartBody> = onlyObject(
  v.looseObject({
    model: v.optional(VideoModelExact),
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
    input_reference: v.optional(
      v.lazy((input) => (isUploadable(input) ? v.custom<Uploadable>(isUploadable) : VideoImageRefParamSchema)),
    ),
    seconds: v.optional(VideoSecondsSchema),
    size: v.optional(VideoSizeExact),
  }),
)
