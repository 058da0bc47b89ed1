// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `GraderStringCheck`. */
export const GraderStringCheckShape: Shape = { type: '', name: '', input: '', reference: '', operation: '' }
