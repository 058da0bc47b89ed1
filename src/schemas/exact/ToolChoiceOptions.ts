// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ToolChoiceOptions } from '../ToolChoiceOptions.ts'

/** Checks {@link ToolChoiceOptions} exactly, where a request holds it. */
export const ToolChoiceOptionsExact: v.GenericSchema<ToolChoiceOptions> = v.picklist(['none', 'auto', 'required'])
