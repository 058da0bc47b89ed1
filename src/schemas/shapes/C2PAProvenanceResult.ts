// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `C2PAProvenanceResult`. */
export const C2PAProvenanceResultShape: Shape = { type: string, outcome: string }
