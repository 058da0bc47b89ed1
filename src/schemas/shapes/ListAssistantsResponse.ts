// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { AssistantObjectShape } from './AssistantObject.ts'

/** What is checked of a `ListAssistantsResponse`. */
export const ListAssistantsResponseShape: Shape = {
  data: [AssistantObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
