// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `GrammarSyntax1`. */
export const GrammarSyntax1Shape: Shape = string
