// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { Item } from '../Item.ts'
import { AdditionalToolsItemParamExact } from './AdditionalToolsItemParam.ts'
import { ApplyPatchToolCallItemParamExact } from './ApplyPatchToolCallItemParam.ts'
import { ApplyPatchToolCallOutputItemParamExact } from './ApplyPatchToolCallOutputItemParam.ts'
import { CodeInterpreterToolCallExact } from './CodeInterpreterToolCall.ts'
import { CompactionSummaryItemParamExact } from './CompactionSummaryItemParam.ts'
import { ComputerCallOutputItemParamExact } from './ComputerCallOutputItemParam.ts'
import { ComputerToolCallExact } from './ComputerToolCall.ts'
import { CustomToolCallExact } from './CustomToolCall.ts'
import { CustomToolCallOutputExact } from './CustomToolCallOutput.ts'
import { FileSearchToolCallExact } from './FileSearchToolCall.ts'
import { FunctionCallOutputItemParamExact } from './FunctionCallOutputItemParam.ts'
import { FunctionShellCallItemParamExact } from './FunctionShellCallItemParam.ts'
import { FunctionShellCallOutputItemParamExact } from './FunctionShellCallOutputItemParam.ts'
import { FunctionToolCallExact } from './FunctionToolCall.ts'
import { ImageGenToolCallExact } from './ImageGenToolCall.ts'
import { InputMessageExact } from './InputMessage.ts'
import { LocalShellToolCallExact } from './LocalShellToolCall.ts'
import { LocalShellToolCallOutputExact } from './LocalShellToolCallOutput.ts'
import { MCPApprovalRequestExact } from './MCPApprovalRequest.ts'
import { MCPApprovalResponseExact } from './MCPApprovalResponse.ts'
import { MCPListToolsExact } from './MCPListTools.ts'
import { MCPToolCallExact } from './MCPToolCall.ts'
import { OutputMessageExact } from './OutputMessage.ts'
import { ReasoningItemParamExact } from './ReasoningItemParam.ts'
import { ToolSearchCallItemParamExact } from './ToolSearchCallItemParam.ts'
import { ToolSearchOutputItemParamExact } from './ToolSearchOutputItemParam.ts'
import { WebSearchToolCallExact } from './WebSearchToolCall.ts'

/** Checks {@link Item} exactly, where a request holds it. */
export const ItemExact: v.GenericSchema<Item> = variant(
  'type',
  {
    message: variant('role', {
      user: InputMessageExact,
      system: InputMessageExact,
      developer: InputMessageExact,
      assistant: OutputMessageExact,
    }),
    file_search_call: FileSearchToolCallExact,
    computer_call: ComputerToolCallExact,
    computer_call_output: ComputerCallOutputItemParamExact,
    web_search_call: WebSearchToolCallExact,
    function_call: FunctionToolCallExact,
    function_call_output: FunctionCallOutputItemParamExact,
    tool_search_call: ToolSearchCallItemParamExact,
    tool_search_output: ToolSearchOutputItemParamExact,
    additional_tools: AdditionalToolsItemParamExact,
    reasoning: ReasoningItemParamExact,
    compaction: CompactionSummaryItemParamExact,
    image_generation_call: ImageGenToolCallExact,
    code_interpreter_call: CodeInterpreterToolCallExact,
    local_shell_call: LocalShellToolCallExact,
    local_shell_call_output: LocalShellToolCallOutputExact,
    shell_call: FunctionShellCallItemParamExact,
    shell_call_output: FunctionShellCallOutputItemParamExact,
    apply_patch_call: ApplyPatchToolCallItemParamExact,
    apply_patch_call_output: ApplyPatchToolCallOutputItemParamExact,
    mcp_list_tools: MCPListToolsExact,
    mcp_approval_request: MCPApprovalRequestExact,
    mcp_approval_response: MCPApprovalResponseExact,
    mcp_call: MCPToolCallExact,
    custom_tool_call_output: CustomToolCallOutputExact,
    custom_tool_call: CustomToolCallExact,
  },
  InputMessageExact,
)
