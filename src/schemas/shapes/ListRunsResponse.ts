// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { RunObjectShape } from './RunObject.ts'

/** What is checked of a `ListRunsResponse`. */
export const ListRunsResponseShape: Shape = {
  object: string,
  data: [RunObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
