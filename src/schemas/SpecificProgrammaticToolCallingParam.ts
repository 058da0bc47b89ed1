// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SpecificProgrammaticToolCallingParamShape } from './shapes/SpecificProgrammaticToolCallingParam.ts'

/** Has the model write a program that calls tools. */
export interface SpecificProgrammaticToolCallingParam {
  /** Always `programmatic_tool_calling`. */
  type: 'programmatic_tool_calling'
}

/** Open: what the API adds passes. */
export const SpecificProgrammaticToolCallingParamSchema: GenericSchema<SpecificProgrammaticToolCallingParam> =
  openSchema(SpecificProgrammaticToolCallingParamShape)
