// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { GrammarSyntax1 } from './GrammarSyntax1.ts'
import { CustomGrammarFormatParamShape } from './shapes/CustomGrammarFormatParam.ts'

/** Input that follows a grammar. */
export interface CustomGrammarFormatParam {
  /** Always `grammar`. */
  type: 'grammar'
  /** The language of the definition, a Lark grammar or a regular expression. */
  syntax: GrammarSyntax1
  /** The grammar's source, in the language that `syntax` names. */
  definition: string
}

/** Open: what the API adds passes. */
export const CustomGrammarFormatParamSchema: GenericSchema<CustomGrammarFormatParam> =
  openSchema(CustomGrammarFormatParamShape)
