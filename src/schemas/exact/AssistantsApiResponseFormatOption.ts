// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { union } from '../../core/union.ts'
import type { AssistantsApiResponseFormatOption } from '../AssistantsApiResponseFormatOption.ts'
import { AssistantsApiResponseFormatExact } from './AssistantsApiResponseFormat.ts'

/** Checks {@link AssistantsApiResponseFormatOption} exactly, where a request holds it. */
export const AssistantsApiResponseFormatOptionExact: v.GenericSchema<AssistantsApiResponseFormatOption> = union({
  string: v.picklist(['auto', 'none']),
  object: AssistantsApiResponseFormatExact,
})
