// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ImageEditCompletedEventShape } from './ImageEditCompletedEvent.ts'
import { ImageEditPartialImageEventShape } from './ImageEditPartialImageEvent.ts'

/** What is checked of a `ImageEditStreamEvent`. */
export const ImageEditStreamEventShape: Shape = variant('type', {
  'image_edit.partial_image': ImageEditPartialImageEventShape,
  'image_edit.completed': ImageEditCompletedEventShape,
})
