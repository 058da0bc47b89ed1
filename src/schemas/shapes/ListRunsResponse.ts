// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { RunObjectShape } from './RunObject.ts'

/** What is checked of a `ListRunsResponse`. */
export const ListRunsResponseShape: Shape = {
  data: [RunObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
