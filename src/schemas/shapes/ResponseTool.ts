// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ApplyPatchToolParamShape } from './ApplyPatchToolParam.ts'
import { CodeInterpreterToolShape } from './CodeInterpreterTool.ts'
import { ComputerToolShape } from './ComputerTool.ts'
import { ComputerUsePreviewToolShape } from './ComputerUsePreviewTool.ts'
import { CustomToolParamShape } from './CustomToolParam.ts'
import { FileSearchToolShape } from './FileSearchTool.ts'
import { FunctionShellToolParamShape } from './FunctionShellToolParam.ts'
import { FunctionToolShape } from './FunctionTool.ts'
import { ImageGenToolShape } from './ImageGenTool.ts'
import { LocalShellToolParamShape } from './LocalShellToolParam.ts'
import { MCPToolShape } from './MCPTool.ts'
import { NamespaceToolParamShape } from './NamespaceToolParam.ts'
import { ProgrammaticToolCallingParamShape } from './ProgrammaticToolCallingParam.ts'
import { ToolSearchToolParamShape } from './ToolSearchToolParam.ts'
import { WebSearchPreviewToolShape } from './WebSearchPreviewTool.ts'
import { WebSearchToolShape } from './WebSearchTool.ts'

/** What is checked of a `ResponseTool`. */
export const ResponseToolShape: Shape = variant('type', {
  function: FunctionToolShape,
  file_search: FileSearchToolShape,
  computer: ComputerToolShape,
  computer_use_preview: ComputerUsePreviewToolShape,
  web_search: WebSearchToolShape,
  web_search_2025_08_26: WebSearchToolShape,
  mcp: MCPToolShape,
  code_interpreter: CodeInterpreterToolShape,
  programmatic_tool_calling: ProgrammaticToolCallingParamShape,
  image_generation: ImageGenToolShape,
  local_shell: LocalShellToolParamShape,
  shell: FunctionShellToolParamShape,
  custom: CustomToolParamShape,
  namespace: NamespaceToolParamShape,
  tool_search: ToolSearchToolParamShape,
  web_search_preview: WebSearchPreviewToolShape,
  web_search_preview_2025_03_11: WebSearchPreviewToolShape,
  apply_patch: ApplyPatchToolParamShape,
})
