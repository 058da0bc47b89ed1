// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { FunctionObjectExact } from './exact/FunctionObject.ts'
import type { FunctionObject } from './FunctionObject.ts'

/** A tool the model may call in a chat completion. */
export interface ChatCompletionTool {
  /** Kind of tool, always `function`. */
  type: 'function'
  /** Definition of the function behind the tool. */
  function: FunctionObject
}

/** Exact: only unknown fields pass. */
export const ChatCompletionToolSchema: v.GenericSchema<ChatCompletionTool> = onlyObject(
  v.looseObject({ type: v.literal('function'), function: FunctionObjectExact }),
)
