// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CustomGrammarFormatParam`. */
export const CustomGrammarFormatParamShape: Shape = { type: string, syntax: string, definition: string }
