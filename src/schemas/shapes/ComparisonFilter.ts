// Generated from spec/ by codegen/; change those.
import { boolean, number, type Shape, string, union } from '../../core/shape.ts'

/** What is checked of a `ComparisonFilter`. */
export const ComparisonFilterShape: Shape = {
  type: string,
  key: string,
  value: union(string, number, boolean, [union(string, number)]),
}
