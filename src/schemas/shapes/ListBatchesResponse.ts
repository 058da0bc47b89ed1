// Generated from spec/ by codegen/; change those.
import { boolean, nullish, type Shape, string } from '../../core/shape.ts'
import { BatchShape } from './Batch.ts'

/** What is checked of a `ListBatchesResponse`. */
export const ListBatchesResponseShape: Shape = {
  data: [BatchShape],
  first_id: nullish(string),
  last_id: nullish(string),
  has_more: boolean,
  object: string,
}
