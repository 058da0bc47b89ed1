// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { VectorStoreFileAttributesShape } from './VectorStoreFileAttributes.ts'

/** What is checked of a `FileSearchToolCall`. */
export const FileSearchToolCallShape: Shape = {
  id: string,
  type: string,
  status: string,
  queries: [string],
  results: nullish([
    {
      file_id: optional(string),
      text: optional(string),
      filename: optional(string),
      attributes: optional(VectorStoreFileAttributesShape),
      score: optional(number),
    },
  ]),
}
