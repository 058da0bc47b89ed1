// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceAllowedShape } from './shapes/ToolChoiceAllowed.ts'

/** Keeps the model to some of its tools. */
export interface ToolChoiceAllowed {
  /** Always `allowed_tools`. */
  type: 'allowed_tools'
  /** Whether the model may answer without a tool (`auto`) or has to call at least one (`required`). */
  mode: 'auto' | 'required' | (string & {})
  /** The tools that the model is kept to, each by its type and name. */
  tools: Record<string, unknown>[]
}

/** Open: what the API adds passes. */
export const ToolChoiceAllowedSchema: GenericSchema<ToolChoiceAllowed> = openSchema(ToolChoiceAllowedShape)
