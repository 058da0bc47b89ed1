// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DoubleClickAction`. */
export const DoubleClickActionShape: Shape = { type: string, x: number, y: number, keys: nullable([string]) }
