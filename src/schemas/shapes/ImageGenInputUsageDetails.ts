// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `ImageGenInputUsageDetails`. */
export const ImageGenInputUsageDetailsShape: Shape = { text_tokens: 0, image_tokens: 0 }
