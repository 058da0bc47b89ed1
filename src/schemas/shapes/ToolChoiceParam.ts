// Generated from spec/ by codegen/; change those.
import { type Shape, string, union, variant } from '../../core/shape.ts'
import { SpecificApplyPatchParamShape } from './SpecificApplyPatchParam.ts'
import { SpecificFunctionShellParamShape } from './SpecificFunctionShellParam.ts'
import { SpecificProgrammaticToolCallingParamShape } from './SpecificProgrammaticToolCallingParam.ts'
import { ToolChoiceAllowedShape } from './ToolChoiceAllowed.ts'
import { ToolChoiceCustomShape } from './ToolChoiceCustom.ts'
import { ToolChoiceFunctionShape } from './ToolChoiceFunction.ts'
import { ToolChoiceMCPShape } from './ToolChoiceMCP.ts'
import { ToolChoiceTypesShape } from './ToolChoiceTypes.ts'

/** What is checked of a `ToolChoiceParam`. */
export const ToolChoiceParamShape: Shape = union(
  string,
  variant('type', {
    allowed_tools: ToolChoiceAllowedShape,
    file_search: ToolChoiceTypesShape,
    web_search_preview: ToolChoiceTypesShape,
    computer: ToolChoiceTypesShape,
    computer_use_preview: ToolChoiceTypesShape,
    computer_use: ToolChoiceTypesShape,
    web_search_preview_2025_03_11: ToolChoiceTypesShape,
    image_generation: ToolChoiceTypesShape,
    code_interpreter: ToolChoiceTypesShape,
    function: ToolChoiceFunctionShape,
    mcp: ToolChoiceMCPShape,
    custom: ToolChoiceCustomShape,
    programmatic_tool_calling: SpecificProgrammaticToolCallingParamShape,
    apply_patch: SpecificApplyPatchParamShape,
    shell: SpecificFunctionShellParamShape,
  }),
)
