// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { ResponseTool } from '../ResponseTool.ts'
import { ApplyPatchToolParamExact } from './ApplyPatchToolParam.ts'
import { CodeInterpreterToolExact } from './CodeInterpreterTool.ts'
import { ComputerToolExact } from './ComputerTool.ts'
import { ComputerUsePreviewToolExact } from './ComputerUsePreviewTool.ts'
import { CustomToolParamExact } from './CustomToolParam.ts'
import { FileSearchToolExact } from './FileSearchTool.ts'
import { FunctionShellToolParamExact } from './FunctionShellToolParam.ts'
import { FunctionToolExact } from './FunctionTool.ts'
import { ImageGenToolExact } from './ImageGenTool.ts'
import { LocalShellToolParamExact } from './LocalShellToolParam.ts'
import { MCPToolExact } from './MCPTool.ts'
import { NamespaceToolParamExact } from './NamespaceToolParam.ts'
import { ProgrammaticToolCallingParamExact } from './ProgrammaticToolCallingParam.ts'
import { ToolSearchToolParamExact } from './ToolSearchToolParam.ts'
import { WebSearchPreviewToolExact } from './WebSearchPreviewTool.ts'
import { WebSearchToolExact } from './WebSearchTool.ts'

/** Checks {@link ResponseTool} exactly, where a request holds it. */
export const ResponseToolExact: v.GenericSchema<ResponseTool> = variant('type', {
  function: FunctionToolExact,
  file_search: FileSearchToolExact,
  computer: ComputerToolExact,
  computer_use_preview: ComputerUsePreviewToolExact,
  web_search: WebSearchToolExact,
  web_search_2025_08_26: WebSearchToolExact,
  mcp: MCPToolExact,
  code_interpreter: CodeInterpreterToolExact,
  programmatic_tool_calling: ProgrammaticToolCallingParamExact,
  image_generation: ImageGenToolExact,
  local_shell: LocalShellToolParamExact,
  shell: FunctionShellToolParamExact,
  custom: CustomToolParamExact,
  namespace: NamespaceToolParamExact,
  tool_search: ToolSearchToolParamExact,
  web_search_preview: WebSearchPreviewToolExact,
  web_search_preview_2025_03_11: WebSearchPreviewToolExact,
  apply_patch: ApplyPatchToolParamExact,
})
