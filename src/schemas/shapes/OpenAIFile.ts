// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `OpenAIFile`. */
export const OpenAIFileShape: Shape = {
  id: string,
  bytes: number,
  created_at: number,
  filename: string,
  object: string,
  purpose: string,
  status: optional(string),
  status_details: nullish(string),
}
