// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionObject } from './FunctionObject.ts'
import { ChatCompletionToolShape } from './shapes/ChatCompletionTool.ts'

/** A tool the model may call in a chat completion. */
export interface ChatCompletionTool {
  /** Kind of tool, always `function`. */
  type: 'function'
  /** Definition of the function behind the tool. */
  function: FunctionObject
}

/** Open: what the API adds passes. */
export const ChatCompletionToolSchema: GenericSchema<ChatCompletionTool> = openSchema(ChatCompletionToolShape)
