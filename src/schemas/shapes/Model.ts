// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `Model`. */
export const ModelShape: Shape = { created: optional(0), id: '', object: optional(''), owned_by: optional('') }
