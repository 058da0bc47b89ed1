// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Length of a video in seconds. */
export type VideoSeconds = '4' | '8' | '12' | (string & {})

/** Exact: only unknown fields pass. */
export const VideoSecondsSchema: v.GenericSchema<VideoSeconds> = v.picklist(['4', '8', '12'])
