// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Image`. */
export const ImageShape: Shape = { b64_json: nullish(string), url: nullish(string), revised_prompt: nullish(string) }
