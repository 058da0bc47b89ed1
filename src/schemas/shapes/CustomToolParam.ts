// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string, variant } from '../../core/shape.ts'
import { CustomGrammarFormatParamShape } from './CustomGrammarFormatParam.ts'
import { CustomTextFormatParamShape } from './CustomTextFormatParam.ts'

/** What is checked of a `CustomToolParam`. */
export const CustomToolParamShape: Shape = {
  type: string,
  name: string,
  description: optional(string),
  format: optional(variant('type', { text: CustomTextFormatParamShape, grammar: CustomGrammarFormatParamShape })),
  defer_loading: optional(boolean),
  allowed_callers: nullish([string]),
}
