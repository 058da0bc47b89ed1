// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type FunctionObject, FunctionObjectSchema } from './FunctionObject.ts'

/** A tool the model may call in a chat completion. */
export interface ChatCompletionTool {
  /** Definition of the function behind the tool. */
  function: FunctionObject
  /** Kind of tool, always `function`. */
  type: 'function'
}

/** Checks {@link ChatCompletionTool}; exact. */
export const ChatCompletionToolSchema: v.GenericSchema<ChatCompletionTool> = onlyObject(
  v.looseObject({ function: FunctionObjectSchema, type: v.literal('function') }),
)
