// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalApiError } from './EvalApiError.ts'
import { VideoResourceShape } from './shapes/VideoResource.ts'
import type { VideoModel } from './VideoModel.ts'
import type { VideoSize } from './VideoSize.ts'
import type { VideoStatus } from './VideoStatus.ts'

/** A video, finished or in the making. */
export interface VideoResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `video`. */
  object: 'video'
  /** Names of video models, any other name being allowed too. */
  model: VideoModel
  /** How far the video has come. */
  status: VideoStatus
  /** How much of the video is done, in per cent. */
  progress: number
  /** Creation time, in Unix seconds. */
  created_at: number
  /** When it was completed, in Unix seconds. Null or absent until then. */
  completed_at: number | null
  /** When it expires, in Unix seconds. */
  expires_at: number | null
  /** What was asked for, in words. */
  prompt: string | null
  /** Width and height of a video in pixels. */
  size: VideoSize
  /** Length of the video in seconds. */
  seconds: string
  /** Identifier of the video that this one was made from. Null if none. */
  remixed_from_video_id: string | null
  /** Why the video could not be made. Null when it could. */
  error: EvalApiError | null
}

/** Open: what the API adds passes. */
export const VideoResourceSchema: GenericSchema<VideoResource> = openSchema(VideoResourceShape)
