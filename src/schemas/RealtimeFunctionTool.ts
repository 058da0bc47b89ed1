// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeFunctionToolShape } from './shapes/RealtimeFunctionTool.ts'

/** One of your functions that the model may call. */
export interface RealtimeFunctionTool {
  /** Always `function`. */
  type?: 'function' | undefined
  /** Name of the function. */
  name?: string | undefined
  /** What the function does, which the model reads to decide when to call it. */
  description?: string | undefined
  /** The JSON Schema of the arguments. */
  parameters?: Record<string, unknown> | undefined
}

/** Open: what the API adds passes. */
export const RealtimeFunctionToolSchema: GenericSchema<RealtimeFunctionTool> = openSchema(RealtimeFunctionToolShape)
