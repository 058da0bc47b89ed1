// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VideoSizeShape } from './shapes/VideoSize.ts'

/** Width and height of a video in pixels. */
export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024' | (string & {})

/** Open: what the API adds passes. */
export const VideoSizeSchema: GenericSchema<VideoSize> = openSchema(VideoSizeShape)
