// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { MessageObjectShape } from './MessageObject.ts'

/** What is checked of a `ListMessagesResponse`. */
export const ListMessagesResponseShape: Shape = {
  object: string,
  data: [MessageObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
