// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'
import { type VideoReferenceInputParam, VideoReferenceInputParamSchema } from './VideoReferenceInputParam.ts'

/** Which video to change and how, with a video that may be sent along. */
export interface CreateVideoEditMultipartBody {
  /** The video to work on, by its bytes or by its id. */
  video: Uploadable | VideoReferenceInputParam
  /** What to change, in words. From 1 to 32,000 characters. */
  prompt: string
}

/** Exact: only unknown fields pass. */
export const CreateVideoEditMultipartBodySchema: v.GenericSchema<CreateVideoEditMultipartBody> = onlyObject(
  v.looseObject({
    video: v.lazy((input) =>
      isUploadable(input) ? v.custom<Uploadable>(isUploadable) : VideoReferenceInputParamSchema,
    ),
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
  }),
)
