// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { FunctionParametersExact } from './exact/FunctionParameters.ts'
import type { FunctionParameters } from './FunctionParameters.ts'

/**
 * A function the model may call, in the older form; use `ChatCompletionTool` instead.
 * @deprecated
 */
export interface ChatCompletionFunctions {
  /** What the function does; the model relies on this to decide when to call it and how. */
  description?: string | undefined
  /** Name of the function, made of ASCII letters, digits, underscores and dashes. */
  name: string
  /** Parameters of the function as a JSON Schema object; absent means it takes none. */
  parameters?: FunctionParameters | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionFunctionsSchema: v.GenericSchema<ChatCompletionFunctions> = onlyObject(
  v.looseObject({
    description: v.optional(v.string()),
    name: v.string(),
    parameters: v.optional(FunctionParametersExact),
  }),
)
