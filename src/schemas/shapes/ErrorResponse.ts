// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { ErrorObjectShape } from './ErrorObject.ts'

/** What is checked of a `ErrorResponse`. */
export const ErrorResponseShape: Shape = { error: ErrorObjectShape }
