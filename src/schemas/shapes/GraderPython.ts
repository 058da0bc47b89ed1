// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `GraderPython`. */
export const GraderPythonShape: Shape = { type: '', name: '', source: '', image_tag: optional('') }
