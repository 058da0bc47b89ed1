// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** A video, by its id. */
export interface VideoReferenceInputParam {
  /** Identifier of the video. */
  id: string
}

/** Exact: only unknown fields pass. */
export const VideoReferenceInputParamSchema: v.GenericSchema<VideoReferenceInputParam> = onlyObject(
  v.looseObject({ id: v.string() }),
)
