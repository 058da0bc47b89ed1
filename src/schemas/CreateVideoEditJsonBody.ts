// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type VideoReferenceInputParam, VideoReferenceInputParamSchema } from './VideoReferenceInputParam.ts'

/** Which video to change and how. */
export interface CreateVideoEditJsonBody {
  /** A video, by its id. */
  video: VideoReferenceInputParam
  /** What to change, in words. From 1 to 32,000 characters. */
  prompt: string
}

/** Exact: only unknown fields pass. */
export const CreateVideoEditJsonBodySchema: v.GenericSchema<CreateVideoEditJsonBody> = onlyObject(
  v.looseObject({
    video: VideoReferenceInputParamSchema,
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
  }),
)
