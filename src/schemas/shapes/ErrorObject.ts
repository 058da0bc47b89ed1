// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'

/** What is checked of a `ErrorObject`. */
export const ErrorObjectShape: Shape = { code: nullable(''), message: '', param: nullable(''), type: '' }
