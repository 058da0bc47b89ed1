// Generated from spec/ by codegen/; change those.
import { boolean, nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { ImageRefParamShape } from './ImageRefParam.ts'

/** What is checked of a `EditImageBodyJsonParam`. */
export const EditImageBodyJsonParamShape: Shape = {
  model: nullish(string),
  images: [ImageRefParamShape],
  mask: optional(ImageRefParamShape),
  prompt: string,
  n: nullish(number),
  quality: nullish(string),
  input_fidelity: nullish(string),
  size: nullish(string),
  user: optional(string),
  output_format: nullish(string),
  output_compression: nullish(number),
  moderation: nullish(string),
  background: nullish(string),
  stream: nullish(boolean),
  partial_images: nullish(number),
}
