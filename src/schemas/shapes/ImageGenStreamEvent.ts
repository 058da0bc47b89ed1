// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ImageGenCompletedEventShape } from './ImageGenCompletedEvent.ts'
import { ImageGenPartialImageEventShape } from './ImageGenPartialImageEvent.ts'

/** What is checked of a `ImageGenStreamEvent`. */
export const ImageGenStreamEventShape: Shape = variant('type', {
  'image_generation.partial_image': ImageGenPartialImageEventShape,
  'image_generation.completed': ImageGenCompletedEventShape,
})
