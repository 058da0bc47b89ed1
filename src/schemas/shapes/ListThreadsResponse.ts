// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { ThreadObjectShape } from './ThreadObject.ts'

/** What is checked of a `ListThreadsResponse`. */
export const ListThreadsResponseShape: Shape = {
  object: string,
  data: [ThreadObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
