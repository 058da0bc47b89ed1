// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { VideoSize } from '../VideoSize.ts'

/** Checks {@link VideoSize} exactly, where a request holds it. */
export const VideoSizeExact: v.GenericSchema<VideoSize> = v.picklist(['720x1280', '1280x720', '1024x1792', '1792x1024'])
