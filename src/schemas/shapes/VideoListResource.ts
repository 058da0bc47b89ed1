// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { VideoResourceShape } from './VideoResource.ts'

/** What is checked of a `VideoListResource`. */
export const VideoListResourceShape: Shape = { object: string, data: [VideoResourceShape] }
