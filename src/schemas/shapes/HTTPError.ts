// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `HTTPError`. */
export const HTTPErrorShape: Shape = { type: string, code: number, message: string }
