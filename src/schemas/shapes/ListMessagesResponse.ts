// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { MessageObjectShape } from './MessageObject.ts'

/** What is checked of a `ListMessagesResponse`. */
export const ListMessagesResponseShape: Shape = {
  data: [MessageObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
