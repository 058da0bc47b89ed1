// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ClickParam`. */
export const ClickParamShape: Shape = { type: string, button: string, x: number, y: number, keys: nullish([string]) }
