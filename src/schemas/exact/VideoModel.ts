// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { VideoModel } from '../VideoModel.ts'

/** Checks {@link VideoModel} exactly, where a request holds it. */
export const VideoModelExact: v.GenericSchema<VideoModel> = v.string()
