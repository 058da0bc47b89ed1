// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { CustomToolParam } from '../CustomToolParam.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'
import { CustomGrammarFormatParamExact } from './CustomGrammarFormatParam.ts'
import { CustomTextFormatParamExact } from './CustomTextFormatParam.ts'

/** Checks {@link CustomToolParam} exactly, where a request holds it. */
export const CustomToolParamExact: v.GenericSchema<CustomToolParam> = onlyObject(
  v.looseObject({
    type: v.literal('custom'),
    name: v.string(),
    description: v.optional(v.string()),
    format: v.optional(variant('type', { text: CustomTextFormatParamExact, grammar: CustomGrammarFormatParamExact })),
    defer_loading: v.optional(v.boolean()),
    allowed_callers: v.nullish(v.pipe(v.array(CallableToolAllowedCallerExact), v.minLength(1))),
  }),
)
