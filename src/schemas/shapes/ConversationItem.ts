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
import { CustomToolCallOutputShape } from './CustomToolCallOutput.ts'
import { FileSearchToolCallShape } from './FileSearchToolCall.ts'
import { FunctionShellCallShape } from './FunctionShellCall.ts'
import { FunctionShellCallOutputShape } from './FunctionShellCallOutput.ts'
import { FunctionToolCallOutputResourceShape } from './FunctionToolCallOutputResource.ts'
import { FunctionToolCallResourceShape } from './FunctionToolCallResource.ts'
import { ImageGenToolCallShape } from './ImageGenToolCall.ts'
import { LocalShellToolCallShape } from './LocalShellToolCall.ts'
import { LocalShellToolCallOutputShape } from './LocalShellToolCallOutput.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { MCPApprovalResponseResourceShape } from './MCPApprovalResponseResource.ts'
import { MCPListToolsShape } from './MCPListTools.ts'
import { MCPToolCallShape } from './MCPToolCall.ts'
import { MessageShape } from './Message.ts'
import { ProgramShape } from './Program.ts'
import { ProgramOutputShape } from './ProgramOutput.ts'
import { ReasoningItemShape } from './ReasoningItem.ts'
import { ToolSearchCallShape } from './ToolSearchCall.ts'
import { ToolSearchOutputShape } from './ToolSearchOutput.ts'
import { WebSearchToolCallShape } from './WebSearchToolCall.ts'

/** What is checked of a `ConversationItem`. */
export const ConversationItemShape: Shape = variant('type', {
  message: MessageShape,
  function_call: FunctionToolCallResourceShape,
  function_call_output: FunctionToolCallOutputResourceShape,
  file_search_call: FileSearchToolCallShape,
  web_search_call: WebSearchToolCallShape,
  image_generation_call: ImageGenToolCallShape,
  computer_call: ComputerToolCallShape,
  computer_call_output: ComputerToolCallOutputResourceShape,
  tool_search_call: ToolSearchCallShape,
  tool_search_output: ToolSearchOutputShape,
  additional_tools: AdditionalToolsShape,
  reasoning: ReasoningItemShape,
  program: ProgramShape,
  program_output: ProgramOutputShape,
  compaction: CompactionBodyShape,
  code_interpreter_call: CodeInterpreterToolCallShape,
  local_shell_call: LocalShellToolCallShape,
  local_shell_call_output: LocalShellToolCallOutputShape,
  shell_call: FunctionShellCallShape,
  shell_call_output: FunctionShellCallOutputShape,
  apply_patch_call: ApplyPatchToolCallShape,
  apply_patch_call_output: ApplyPatchToolCallOutputShape,
  mcp_list_tools: MCPListToolsShape,
  mcp_approval_request: MCPApprovalRequestShape,
  mcp_approval_response: MCPApprovalResponseResourceShape,
  mcp_call: MCPToolCallShape,
  custom_tool_call: CustomToolCallShape,
  custom_tool_call_output: CustomToolCallOutputShape,
})
