// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { CustomToolCallShape } from './CustomToolCall.ts'
import { FunctionToolCallResourceShape } from './FunctionToolCallResource.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { MessageShape } from './Message.ts'
import { ReasoningItemShape } from './ReasoningItem.ts'

/** What is checked of a `ConversationItem`. */
export const ConversationItemShape: Shape = variant('type', {
  message: MessageShape,
  function_call: FunctionToolCallResourceShape,
  reasoning: ReasoningItemShape,
  mcp_approval_request: MCPApprovalRequestShape,
  custom_tool_call: CustomToolCallShape,
})
