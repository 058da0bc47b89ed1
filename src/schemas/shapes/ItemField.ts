// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { CustomToolCallShape } from './CustomToolCall.ts'
import { FunctionToolCallShape } from './FunctionToolCall.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { MessageShape } from './Message.ts'
import { ReasoningItemShape } from './ReasoningItem.ts'

/** What is checked of a `ItemField`. */
export const ItemFieldShape: Shape = variant('type', {
  message: MessageShape,
  function_call: FunctionToolCallShape,
  reasoning: ReasoningItemShape,
  mcp_approval_request: MCPApprovalRequestShape,
  custom_tool_call: CustomToolCallShape,
})
