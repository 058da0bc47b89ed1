// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'
import { BatchShape } from './Batch.ts'

/** What is checked of a `ListBatchesResponse`. */
export const ListBatchesResponseShape: Shape = {
  data: [BatchShape],
  first_id: nullish(''),
  has_more: false,
  last_id: nullish(''),
  object: '',
}
