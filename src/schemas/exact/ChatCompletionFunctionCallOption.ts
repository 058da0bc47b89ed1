// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionFunctionCallOption } from '../ChatCompletionFunctionCallOption.ts'

/** Checks {@link ChatCompletionFunctionCallOption} exactly, where a request holds it. */
export const ChatCompletionFunctionCallOptionExact: v.GenericSchema<ChatCompletionFunctionCallOption> = onlyObject(
  v.looseObject({ name: v.string() }),
)
