// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VideoModelShape } from './shapes/VideoModel.ts'

/** Names of video models, any other name being allowed too. */
export type VideoModel =
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08'
  | (string & {})

/** Open: what the API adds passes. */
export const VideoModelSchema: GenericSchema<VideoModel> = openSchema(VideoModelShape)
