// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape } from '../../core/shape.ts'
import { ImageShape } from './Image.ts'

/** What is checked of a `ImagesResponse`. */
export const ImagesResponseShape: Shape = { created: optional(number), data: [ImageShape] }
