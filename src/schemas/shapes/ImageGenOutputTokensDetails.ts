// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ImageGenOutputTokensDetails`. */
export const ImageGenOutputTokensDetailsShape: Shape = { image_tokens: number, text_tokens: number }
