// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ScrollParam`. */
export const ScrollParamShape: Shape = {
  type: string,
  x: number,
  y: number,
  scroll_x: number,
  scroll_y: number,
  keys: nullish([string]),
}
