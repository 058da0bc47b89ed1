// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunGraderResponse`. */
export const RunGraderResponseShape: Shape = { reward: number }
