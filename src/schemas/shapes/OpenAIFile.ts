// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `OpenAIFile`. */
export const OpenAIFileShape: Shape = {
  bytes: 0,
  created_at: 0,
  filename: '',
  id: '',
  object: '',
  purpose: '',
  status: optional(''),
  status_details: nullish(''),
}
