// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { AdditionalToolsShape } from './AdditionalTools.ts'
import { ApplyPatchToolCallShape } from './ApplyPatchToolCall.ts'
import { ApplyPatchToolCallOutputShape } from './ApplyPatchToolCallOutput.ts'
import { CodeInterpreterToolCallShape } from './CodeInterpreterToolCall.ts'
import { CompactionBodyShape } from './CompactionBody.ts'
import { ComputerToolCallShape } from './ComputerToolCall.ts'
import { ComputerToolCallOutputResourceShape } from './ComputerToolCallOutputResource.ts'
import { CustomToolCallShape } from './CustomToolCall.ts'
import { CustomToolCallOutputResourceShape } from './CustomToolCallOutputResource.ts'
import { FileSearchToolCallShape } from './FileSearchToolCall.ts'
import { FunctionShellCallShape } from './FunctionShellCall.ts'
import { FunctionShellCallOutputShape } from './FunctionShellCallOutput.ts'
import { FunctionToolCallShape } from './FunctionToolCall.ts'
import { FunctionToolCallOutputResourceShape } from './FunctionToolCallOutputResource.ts'
import { ImageGenToolCallShape } from './ImageGenToolCall.ts'
import { LocalShellToolCallShape } from './LocalShellToolCall.ts'
import { LocalShellToolCallOutputShape } from './LocalShellToolCallOutput.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { MCPApprovalResponseResourceShape } from './MCPApprovalResponseResource.ts'
import { MCPListToolsShape } from './MCPListTools.ts'
import { MCPToolCallShape } from './MCPToolCall.ts'
import { OutputMessageShape } from './OutputMessage.ts'
import { ProgramShape } from './Program.ts'
import { ProgramOutputShape } from './ProgramOutput.ts'
import { ReasoningItemShape } from './ReasoningItem.ts'
import { ToolSearchCallShape } from './ToolSearchCall.ts'
import { ToolSearchOutputShape } from './ToolSearchOutput.ts'
import { WebSearchToolCallShape } from './WebSearchToolCall.ts'

/** What is checked of a `OutputItem`. */
export const OutputItemShape: Shape = variant('type', {
  message: OutputMessageShape,
  file_search_call: FileSearchToolCallShape,
  function_call: FunctionToolCallShape,
  function_call_output: FunctionToolCallOutputResourceShape,
  web_search_call: WebSearchToolCallShape,
  computer_call: ComputerToolCallShape,
  computer_call_output: ComputerToolCallOutputResourceShape,
  reasoning: ReasoningItemShape,
  program: ProgramShape,
  program_output: ProgramOutputShape,
  tool_search_call: ToolSearchCallShape,
  tool_search_output: ToolSearchOutputShape,
  additional_tools: AdditionalToolsShape,
  compaction: CompactionBodyShape,
  image_generation_call: ImageGenToolCallShape,
  code_interpreter_call: CodeInterpreterToolCallShape,
  local_shell_call: LocalShellToolCallShape,
  local_shell_call_output: LocalShellToolCallOutputShape,
  shell_call: FunctionShellCallShape,
  shell_call_output: FunctionShellCallOutputShape,
  apply_patch_call: ApplyPatchToolCallShape,
  apply_patch_call_output: ApplyPatchToolCallOutputShape,
  mcp_call: MCPToolCallShape,
  mcp_list_tools: MCPListToolsShape,
  mcp_approval_request: MCPApprovalRequestShape,
  mcp_approval_response: MCPApprovalResponseResourceShape,
  custom_tool_call: CustomToolCallShape,
  custom_tool_call_output: CustomToolCallOutputResourceShape,
})
