// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CustomGrammarFormatParam } from '../CustomGrammarFormatParam.ts'
import { GrammarSyntax1Exact } from './GrammarSyntax1.ts'

/** Checks {@link CustomGrammarFormatParam} exactly, where a request holds it. */
export const CustomGrammarFormatParamExact: v.GenericSchema<CustomGrammarFormatParam> = onlyObject(
  v.looseObject({ type: v.literal('grammar'), syntax: GrammarSyntax1Exact, definition: v.string() }),
)
