// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { CoordParamShape } from './CoordParam.ts'

/** What is checked of a `DragParam`. */
export const DragParamShape: Shape = { type: string, path: [CoordParamShape], keys: nullish([string]) }
