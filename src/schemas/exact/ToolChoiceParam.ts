// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { ToolChoiceParam } from '../ToolChoiceParam.ts'
import { SpecificApplyPatchParamExact } from './SpecificApplyPatchParam.ts'
import { SpecificFunctionShellParamExact } from './SpecificFunctionShellParam.ts'
import { SpecificProgrammaticToolCallingParamExact } from './SpecificProgrammaticToolCallingParam.ts'
import { ToolChoiceAllowedExact } from './ToolChoiceAllowed.ts'
import { ToolChoiceCustomExact } from './ToolChoiceCustom.ts'
import { ToolChoiceFunctionExact } from './ToolChoiceFunction.ts'
import { ToolChoiceMCPExact } from './ToolChoiceMCP.ts'
import { ToolChoiceOptionsExact } from './ToolChoiceOptions.ts'
import { ToolChoiceTypesExact } from './ToolChoiceTypes.ts'

/** Checks {@link ToolChoiceParam} exactly, where a request holds it. */
export const ToolChoiceParamExact: v.GenericSchema<ToolChoiceParam> = union({
  string: ToolChoiceOptionsExact,
  object: variant('type', {
    allowed_tools: ToolChoiceAllowedExact,
    file_search: ToolChoiceTypesExact,
    web_search_preview: ToolChoiceTypesExact,
    computer: ToolChoiceTypesExact,
    computer_use_preview: ToolChoiceTypesExact,
    computer_use: ToolChoiceTypesExact,
    web_search_preview_2025_03_11: ToolChoiceTypesExact,
    image_generation: ToolChoiceTypesExact,
    code_interpreter: ToolChoiceTypesExact,
    function: ToolChoiceFunctionExact,
    mcp: ToolChoiceMCPExact,
    custom: ToolChoiceCustomExact,
    programmatic_tool_calling: SpecificProgrammaticToolCallingParamExact,
    apply_patch: SpecificApplyPatchParamExact,
    shell: SpecificFunctionShellParamExact,
  }),
})
