// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MoveParam`. */
export const MoveParamShape: Shape = { type: string, x: number, y: number, keys: nullish([string]) }
