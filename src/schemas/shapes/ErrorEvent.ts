// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { ErrorObjectShape } from './ErrorObject.ts'

/** What is checked of a `ErrorEvent`. */
export const ErrorEventShape: Shape = { event: string, data: ErrorObjectShape }
