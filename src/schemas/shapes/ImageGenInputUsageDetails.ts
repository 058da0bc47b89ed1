// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ImageGenInputUsageDetails`. */
export const ImageGenInputUsageDetailsShape: Shape = { text_tokens: number, image_tokens: number }
