// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceShape } from './shapes/ToolChoice.ts'

/** The tool that the user picked. */
export interface ToolChoice {
  /** Identifier of the tool. */
  id: string
}

/** Open: what the API adds passes. */
export const ToolChoiceSchema: GenericSchema<ToolChoice> = openSchema(ToolChoiceShape)
