// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WaitParam`. */
export const WaitParamShape: Shape = { type: string }
