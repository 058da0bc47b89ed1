// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { SpecificApplyPatchParam } from './SpecificApplyPatchParam.ts'
import type { SpecificFunctionShellParam } from './SpecificFunctionShellParam.ts'
import type { SpecificProgrammaticToolCallingParam } from './SpecificProgrammaticToolCallingParam.ts'
import { ToolChoiceParamShape } from './shapes/ToolChoiceParam.ts'
import type { ToolChoiceAllowed } from './ToolChoiceAllowed.ts'
import type { ToolChoiceCustom } from './ToolChoiceCustom.ts'
import type { ToolChoiceFunction } from './ToolChoiceFunction.ts'
import type { ToolChoiceMCP } from './ToolChoiceMCP.ts'
import type { ToolChoiceOptions } from './ToolChoiceOptions.ts'
import type { ToolChoiceTypes } from './ToolChoiceTypes.ts'

/** Whether the model calls tools, and which. */
export type ToolChoiceParam =
  | ToolChoiceOptions
  | ToolChoiceAllowed
  | ToolChoiceTypes
  | ToolChoiceFunction
  | ToolChoiceMCP
  | ToolChoiceCustom
  | SpecificProgrammaticToolCallingParam
  | SpecificApplyPatchParam
  | SpecificFunctionShellParam

/** Open: what the API adds passes. */
export const ToolChoiceParamSchema: GenericSchema<ToolChoiceParam> = openSchema(ToolChoiceParamShape)
