// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteVideo` takes. */
export interface DeleteVideoParams {
  /** Identifier of the video this call works on. At least 1 character. */
  video_id: string
}

/** Checks {@link DeleteVideoParams} exactly; for input from outside, see `validated`. */
export const DeleteVideoParamsSchema: v.GenericSchema<DeleteVideoParams> = onlyObject(
  v.looseObject({ video_id: v.pipe(v.string(), v.minLength(1)) }),
)
