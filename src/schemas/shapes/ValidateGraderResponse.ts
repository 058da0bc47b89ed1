// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `ValidateGraderResponse`. */
export const ValidateGraderResponseShape: Shape = {}
