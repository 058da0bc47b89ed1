// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `C2PAValidationStateApi`. */
export const C2PAValidationStateApiShape: Shape = string
