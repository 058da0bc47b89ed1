// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `FineTuningJobEvent`. */
export const FineTuningJobEventShape: Shape = { created_at: 0, id: '', level: '', message: '', object: '' }
