// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { CustomToolCallShape } from './CustomToolCall.ts'
import { FunctionToolCallShape } from './FunctionToolCall.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { OutputMessageShape } from './OutputMessage.ts'
import { ReasoningItemShape } from './ReasoningItem.ts'

/** What is checked of a `OutputItem`. */
export const OutputItemShape: Shape = variant('type', {
  message: OutputMessageShape,
  function_call: FunctionToolCallShape,
  reasoning: ReasoningItemShape,
  mcp_approval_request: MCPApprovalRequestShape,
  custom_tool_call: CustomToolCallShape,
})
