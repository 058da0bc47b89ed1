// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceCustomShape } from './shapes/ToolChoiceCustom.ts'

/** Has the model call a certain custom tool. */
export interface ToolChoiceCustom {
  /** Always `custom`. */
  type: 'custom'
  /** Name of the custom tool to call. */
  name: string
}

/** Open: what the API adds passes. */
export const ToolChoiceCustomSchema: GenericSchema<ToolChoiceCustom> = openSchema(ToolChoiceCustomShape)
