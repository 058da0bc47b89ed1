// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TaskGroupTask`. */
export const TaskGroupTaskShape: Shape = { type: string, heading: nullable(string), summary: nullable(string) }
