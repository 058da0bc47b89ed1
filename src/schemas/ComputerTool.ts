// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ComputerToolShape } from './shapes/ComputerTool.ts'

/** Lets the model use a computer. */
export interface ComputerTool {
  /** Always `computer`. */
  type: 'computer'
}

/** Open: what the API adds passes. */
export const ComputerToolSchema: GenericSchema<ComputerTool> = openSchema(ComputerToolShape)
