// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgrammaticToolCallingParamShape } from './shapes/ProgrammaticToolCallingParam.ts'

/** Lets the model write programs that call tools. */
export interface ProgrammaticToolCallingParam {
  /** Always `programmatic_tool_calling`. */
  type: 'programmatic_tool_calling'
}

/** Open: what the API adds passes. */
export const ProgrammaticToolCallingParamSchema: GenericSchema<ProgrammaticToolCallingParam> = openSchema(
  ProgrammaticToolCallingParamShape,
)
