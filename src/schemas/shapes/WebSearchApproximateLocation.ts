// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WebSearchApproximateLocation`. */
export const WebSearchApproximateLocationShape: Shape = nullable({
  type: optional(string),
  country: nullish(string),
  region: nullish(string),
  city: nullish(string),
  timezone: nullish(string),
})
