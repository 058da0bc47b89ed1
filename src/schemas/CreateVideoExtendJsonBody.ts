// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type VideoReferenceInputParam, VideoReferenceInputParamSchema } from './VideoReferenceInputParam.ts'
import { type VideoSeconds, VideoSecondsSchema } from './VideoSeconds.ts'

/** Which video to go on with and how. */
export interface CreateVideoExtendJsonBody {
  /** A video, by its id. */
  video: VideoReferenceInputParam
  /** How the video goes on, in words. From 1 to 32,000 characters. */
  prompt: string
  /** Length of a video in seconds. */
  seconds: VideoSeconds
}

/** Exact: only unknown fields pass. */
export const CreateVideoExtendJsonBodySchema: v.GenericSchema<CreateVideoExtendJsonBody> = onlyObject(
  v.looseObject({
    video: VideoReferenceInputParamSchema,
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
    seconds: VideoSecondsSchema,
  }),
)
