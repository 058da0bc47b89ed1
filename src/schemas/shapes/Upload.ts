// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { OpenAIFileShape } from './OpenAIFile.ts'

/** What is checked of a `Upload`. */
export const UploadShape: Shape = {
  id: string,
  created_at: number,
  filename: string,
  bytes: number,
  purpose: string,
  status: string,
  expires_at: number,
  object: optional(string),
  file: nullish(OpenAIFileShape),
}
