// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ApproximateLocation`. */
export const ApproximateLocationShape: Shape = {
  type: string,
  country: nullish(string),
  region: nullish(string),
  city: nullish(string),
  timezone: nullish(string),
}
