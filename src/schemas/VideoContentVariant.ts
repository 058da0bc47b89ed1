// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The video itself, a still, or a sheet of stills. */
export type VideoContentVariant = 'video' | 'thumbnail' | 'spritesheet' | (string & {})

/** Exact: only unknown fields pass. */
export const VideoContentVariantSchema: v.GenericSchema<VideoContentVariant> = v.picklist([
  'video',
  'thumbnail',
  'spritesheet',
])
