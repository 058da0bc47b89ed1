// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { EvalRunOutputItemShape } from './EvalRunOutputItem.ts'

/** What is checked of a `EvalRunOutputItemList`. */
export const EvalRunOutputItemListShape: Shape = { object: string, data: [EvalRunOutputItemShape], has_more: boolean }
