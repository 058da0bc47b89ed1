// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { ThreadObjectShape } from './ThreadObject.ts'

/** What is checked of a `ListThreadsResponse`. */
export const ListThreadsResponseShape: Shape = {
  data: [ThreadObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
