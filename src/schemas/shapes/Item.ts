// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { AdditionalToolsItemParamShape } from './AdditionalToolsItemParam.ts'
import { ApplyPatchToolCallItemParamShape } from './ApplyPatchToolCallItemParam.ts'
import { ApplyPatchToolCallOutputItemParamShape } from './ApplyPatchToolCallOutputItemParam.ts'
import { CodeInterpreterToolCallShape } from './CodeInterpreterToolCall.ts'
import { CompactionSummaryItemParamShape } from './CompactionSummaryItemParam.ts'
import { ComputerCallOutputItemParamShape } from './ComputerCallOutputItemParam.ts'
import { ComputerToolCallShape } from './ComputerToolCall.ts'
import { CustomToolCallShape } from './CustomToolCall.ts'
import { CustomToolCallOutputShape } from './CustomToolCallOutput.ts'
import { FileSearchToolCallShape } from './FileSearchToolCall.ts'
import { FunctionCallOutputItemParamShape } from './FunctionCallOutputItemParam.ts'
import { FunctionShellCallItemParamShape } from './FunctionShellCallItemParam.ts'
import { FunctionShellCallOutputItemParamShape } from './FunctionShellCallOutputItemParam.ts'
import { FunctionToolCallShape } from './FunctionToolCall.ts'
import { ImageGenToolCallShape } from './ImageGenToolCall.ts'
import { InputMessageShape } from './InputMessage.ts'
import { LocalShellToolCallShape } from './LocalShellToolCall.ts'
import { LocalShellToolCallOutputShape } from './LocalShellToolCallOutput.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { MCPApprovalResponseShape } from './MCPApprovalResponse.ts'
import { MCPListToolsShape } from './MCPListTools.ts'
import { MCPToolCallShape } from './MCPToolCall.ts'
import { OutputMessageShape } from './OutputMessage.ts'
import { ReasoningItemParamShape } from './ReasoningItemParam.ts'
import { ToolSearchCallItemParamShape } from './ToolSearchCallItemParam.ts'
import { ToolSearchOutputItemParamShape } from './ToolSearchOutputItemParam.ts'
import { WebSearchToolCallShape } from './WebSearchToolCall.ts'

/** What is checked of a `Item`. */
export const ItemShape: Shape = variant(
  'type',
  {
    message: variant('role', {
      user: InputMessageShape,
      system: InputMessageShape,
      developer: InputMessageShape,
      assistant: OutputMessageShape,
    }),
    file_search_call: FileSearchToolCallShape,
    computer_call: ComputerToolCallShape,
    computer_call_output: ComputerCallOutputItemParamShape,
    web_search_call: WebSearchToolCallShape,
    function_call: FunctionToolCallShape,
    function_call_output: FunctionCallOutputItemParamShape,
    tool_search_call: ToolSearchCallItemParamShape,
    tool_search_output: ToolSearchOutputItemParamShape,
    additional_tools: AdditionalToolsItemParamShape,
    reasoning: ReasoningItemParamShape,
    compaction: CompactionSummaryItemParamShape,
    image_generation_call: ImageGenToolCallShape,
    code_interpreter_call: CodeInterpreterToolCallShape,
    local_shell_call: LocalShellToolCallShape,
    local_shell_call_output: LocalShellToolCallOutputShape,
    shell_call: FunctionShellCallItemParamShape,
    shell_call_output: FunctionShellCallOutputItemParamShape,
    apply_patch_call: ApplyPatchToolCallItemParamShape,
    apply_patch_call_output: ApplyPatchToolCallOutputItemParamShape,
    mcp_list_tools: MCPListToolsShape,
    mcp_approval_request: MCPApprovalRequestShape,
    mcp_approval_response: MCPApprovalResponseShape,
    mcp_call: MCPToolCallShape,
    custom_tool_call_output: CustomToolCallOutputShape,
    custom_tool_call: CustomToolCallShape,
  },
  InputMessageShape,
)
