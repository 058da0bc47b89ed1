// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** What to make of the video. */
export interface CreateVideoRemixBody {
  /** What to make of the video, in words. From 1 to 32,000 characters. */
  prompt: string
}

/** Exact: only unknown fields pass. */
export const CreateVideoRemixBodySchema: v.GenericSchema<CreateVideoRemixBody> = onlyObject(
  v.looseObject({ prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)) }),
)
