// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ComputerCallSafetyCheckParam`. */
export const ComputerCallSafetyCheckParamShape: Shape = { id: string, code: nullish(string), message: nullish(string) }
