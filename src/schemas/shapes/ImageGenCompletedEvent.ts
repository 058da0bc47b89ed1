// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageGenCompletedEvent`. */
export const ImageGenCompletedEventShape: Shape = { type: string, b64_json: string }
