// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import { FunctionToolShape } from './shapes/FunctionTool.ts'

/** One of your functions that the model may call. */
export interface FunctionTool {
  /** Always `function`. */
  type: 'function'
  /** Name of the function, by which the model calls it. */
  name: string
  /** What the function does, which the model reads to decide when to call it. */
  description?: string | null | undefined
  /** The JSON Schema of the arguments. */
  parameters?: Record<string, unknown> | null | undefined
  /** The JSON Schema of what the function gives back. */
  output_schema?: Record<string, unknown> | null | undefined
  /** Whether the schema must be followed exactly. Only part of JSON Schema is allowed then. */
  strict?: boolean | null | undefined
  /** Whether the tool stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined
  /** Who may call the tool, the model itself or a program that it writes. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionToolSchema: GenericSchema<FunctionTool> = openSchema(FunctionToolShape)
