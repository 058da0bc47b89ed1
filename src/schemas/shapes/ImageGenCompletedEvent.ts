// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ImagesUsageShape } from './ImagesUsage.ts'

/** What is checked of a `ImageGenCompletedEvent`. */
export const ImageGenCompletedEventShape: Shape = {
  type: string,
  b64_json: string,
  created_at: number,
  size: string,
  quality: string,
  background: string,
  output_format: string,
  usage: ImagesUsageShape,
}
