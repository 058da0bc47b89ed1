// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import type { EmptyModelParam } from './EmptyModelParam.ts'
import { FunctionToolParamShape } from './shapes/FunctionToolParam.ts'

/** One of your functions, in a namespace. */
export interface FunctionToolParam {
  /** Name of the function, by which the model calls it. From 1 to 128 characters. */
  name: string
  /** What the function does, which the model reads to decide when to call it. */
  description?: string | null | undefined
  /** Nothing. */
  parameters?: EmptyModelParam | null | undefined
  /** Whether the schema must be followed exactly. Only part of JSON Schema is allowed then. */
  strict?: boolean | null | undefined
  /** Always `function`. */
  type: 'function'
  /** The JSON Schema of what the function gives back. */
  output_schema?: Record<string, unknown> | null | undefined
  /** Whether the tool stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined
  /** Who may call the tool, the model itself or a program that it writes. At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionToolParamSchema: GenericSchema<FunctionToolParam> = openSchema(FunctionToolParamShape)
