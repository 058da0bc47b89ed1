// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ClosedStatus`. */
export const ClosedStatusShape: Shape = { type: string, reason: nullable(string) }
