// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'

/** What is checked of a `Image`. */
export const ImageShape: Shape = { b64_json: nullish(''), revised_prompt: nullish(''), url: nullish('') }
