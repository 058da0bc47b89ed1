// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `CoordParam`. */
export const CoordParamShape: Shape = { x: number, y: number }
