// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { ItemResourceShape } from './ItemResource.ts'

/** What is checked of a `ResponseItemList`. */
export const ResponseItemListShape: Shape = {
  object: string,
  data: [ItemResourceShape],
  has_more: boolean,
  first_id: string,
  last_id: string,
}
