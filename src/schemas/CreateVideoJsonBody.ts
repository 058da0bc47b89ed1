// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { VideoModelExact } from './exact/VideoModel.ts'
import { VideoSizeExact } from './exact/VideoSize.ts'
import { type VideoImageRefParam, VideoImageRefParamSchema } from './VideoImageRefParam.ts'
import type { VideoModel } from './VideoModel.ts'
import { type VideoSeconds, VideoSecondsSchema } from './VideoSeconds.ts'
import type { VideoSize } from './VideoSize.ts'

/** What video to make. */
export interface CreateVideoJsonBody {
  /** Names of video models, any other name being allowed too. */
  model?: VideoModel | undefined
  /** What is wanted, in words. From 1 to 32,000 characters. */
  prompt: string
  /** An image, by its address or its id. */
  input_reference?: VideoImageRefParam | undefined
  /** Length of a video in seconds. */
  seconds?: VideoSeconds | undefined
  /** Width and height of a video in pixels. */
  size?: VideoSize | undefined
}

/** Exact: only unknown fields pass. */
export const CreateVideoJsonBodySchema: v.GenericSchema<CreateVideoJsonBody> = onlyObject(
  v.looseObject({
    model: v.optional(VideoModelExact),
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
    input_reference: v.optional(VideoImageRefParamSchema),
    seconds: v.optional(VideoSecondsSchema),
    size: v.optional(VideoSizeExact),
  }),
)
