// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `ImageGenOutputTokensDetails`. */
export const ImageGenOutputTokensDetailsShape: Shape = { image_tokens: 0, text_tokens: 0 }
