// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { AssistantObjectShape } from './AssistantObject.ts'

/** What is checked of a `ListAssistantsResponse`. */
export const ListAssistantsResponseShape: Shape = {
  object: string,
  data: [AssistantObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
