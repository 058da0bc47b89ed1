// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionTool } from '../ChatCompletionTool.ts'
import { FunctionObjectExact } from './FunctionObject.ts'

/** Checks {@link ChatCompletionTool} exactly, where a request holds it. */
export const ChatCompletionToolExact: v.GenericSchema<ChatCompletionTool> = onlyObject(
  v.looseObject({ type: v.literal('function'), function: FunctionObjectExact }),
)
