// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { GrammarSyntax1 } from '../GrammarSyntax1.ts'

/** Checks {@link GrammarSyntax1} exactly, where a request holds it. */
export const GrammarSyntax1Exact: v.GenericSchema<GrammarSyntax1> = v.picklist(['lark', 'regex'])
