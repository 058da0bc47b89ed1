// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { RealtimeConversationItemFunctionCallShape } from './RealtimeConversationItemFunctionCall.ts'
import { RealtimeConversationItemFunctionCallOutputShape } from './RealtimeConversationItemFunctionCallOutput.ts'
import { RealtimeConversationItemMessageAssistantShape } from './RealtimeConversationItemMessageAssistant.ts'
import { RealtimeConversationItemMessageSystemShape } from './RealtimeConversationItemMessageSystem.ts'
import { RealtimeConversationItemMessageUserShape } from './RealtimeConversationItemMessageUser.ts'
import { RealtimeMCPApprovalRequestShape } from './RealtimeMCPApprovalRequest.ts'
import { RealtimeMCPApprovalResponseShape } from './RealtimeMCPApprovalResponse.ts'
import { RealtimeMCPListToolsShape } from './RealtimeMCPListTools.ts'
import { RealtimeMCPToolCallShape } from './RealtimeMCPToolCall.ts'

/** What is checked of a `RealtimeConversationItem`. */
export const RealtimeConversationItemShape: Shape = variant('type', {
  message: variant('role', {
    system: RealtimeConversationItemMessageSystemShape,
    user: RealtimeConversationItemMessageUserShape,
    assistant: RealtimeConversationItemMessageAssistantShape,
  }),
  function_call: RealtimeConversationItemFunctionCallShape,
  function_call_output: RealtimeConversationItemFunctionCallOutputShape,
  mcp_approval_response: RealtimeMCPApprovalResponseShape,
  mcp_list_tools: RealtimeMCPListToolsShape,
  mcp_call: RealtimeMCPToolCallShape,
  mcp_approval_request: RealtimeMCPApprovalRequestShape,
})
