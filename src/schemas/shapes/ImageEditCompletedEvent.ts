// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageEditCompletedEvent`. */
export const ImageEditCompletedEventShape: Shape = { type: string, b64_json: string }
