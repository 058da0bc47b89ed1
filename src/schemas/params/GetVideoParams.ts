// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getVideo` takes. */
export interface GetVideoParams {
  /** Identifier of the video this call works on. At least 1 character. */
  video_id: string
}

/** Checks {@link GetVideoParams} exactly; for input from outside, see `validated`. */
export const GetVideoParamsSchema: v.GenericSchema<GetVideoParams> = onlyObject(
  v.looseObject({ video_id: v.pipe(v.string(), v.minLength(1)) }),
)
