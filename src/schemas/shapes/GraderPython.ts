// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `GraderPython`. */
export const GraderPythonShape: Shape = { type: string, name: string, source: string, image_tag: optional(string) }
