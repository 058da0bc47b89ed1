// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VideoStatusShape } from './shapes/VideoStatus.ts'

/** How far the video has come. */
export type VideoStatus = 'queued' | 'in_progress' | 'completed' | 'failed' | (string & {})

/** Open: what the API adds passes. */
export const VideoStatusSchema: GenericSchema<VideoStatus> = openSchema(VideoStatusShape)
