// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `UrlCitationBody`. */
export const UrlCitationBodyShape: Shape = {
  type: string,
  url: string,
  start_index: number,
  end_index: number,
  title: string,
}
