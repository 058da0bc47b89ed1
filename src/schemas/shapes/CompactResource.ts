// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ItemFieldShape } from './ItemField.ts'
import { ResponseUsageShape } from './ResponseUsage.ts'

/** What is checked of a `CompactResource`. */
export const CompactResourceShape: Shape = {
  id: string,
  object: string,
  output: [ItemFieldShape],
  created_at: number,
  usage: ResponseUsageShape,
}
