// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { GrammarSyntax1Shape } from './shapes/GrammarSyntax1.ts'

/** The language in which a grammar is written. */
export type GrammarSyntax1 = 'lark' | 'regex' | (string & {})

/** Open: what the API adds passes. */
export const GrammarSyntax1Schema: GenericSchema<GrammarSyntax1> = openSchema(GrammarSyntax1Shape)
