// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/**
 * The result of a function call, in the older form; use a tool message instead.
 * @deprecated
 */
export interface ChatCompletionRequestFunctionMessage {
  /** Author role of a function result, always `function`. */
  role: 'function'
  /** What the function returned, as text. */
  content: string | null
  /** Name of the function whose result this is. */
  name: string
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestFunctionMessageSchema: v.GenericSchema<ChatCompletionRequestFunctionMessage> =
  onlyObject(v.looseObject({ role: v.literal('function'), content: v.nullable(v.string()), name: v.string() }))
