// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { RealtimeConversationItem } from '../RealtimeConversationItem.ts'
import { RealtimeConversationItemFunctionCallExact } from './RealtimeConversationItemFunctionCall.ts'
import { RealtimeConversationItemFunctionCallOutputExact } from './RealtimeConversationItemFunctionCallOutput.ts'
import { RealtimeConversationItemMessageAssistantExact } from './RealtimeConversationItemMessageAssistant.ts'
import { RealtimeConversationItemMessageSystemExact } from './RealtimeConversationItemMessageSystem.ts'
import { RealtimeConversationItemMessageUserExact } from './RealtimeConversationItemMessageUser.ts'
import { RealtimeMCPApprovalRequestExact } from './RealtimeMCPApprovalRequest.ts'
import { RealtimeMCPApprovalResponseExact } from './RealtimeMCPApprovalResponse.ts'
import { RealtimeMCPListToolsExact } from './RealtimeMCPListTools.ts'
import { RealtimeMCPToolCallExact } from './RealtimeMCPToolCall.ts'

/** Checks {@link RealtimeConversationItem} exactly, where a request holds it. */
export const RealtimeConversationItemExact: v.GenericSchema<RealtimeConversationItem> = variant('type', {
  message: variant('role', {
    system: RealtimeConversationItemMessageSystemExact,
    user: RealtimeConversationItemMessageUserExact,
    assistant: RealtimeConversationItemMessageAssistantExact,
  }),
  function_call: RealtimeConversationItemFunctionCallExact,
  function_call_output: RealtimeConversationItemFunctionCallOutputExact,
  mcp_approval_response: RealtimeMCPApprovalResponseExact,
  mcp_list_tools: RealtimeMCPListToolsExact,
  mcp_call: RealtimeMCPToolCallExact,
  mcp_approval_request: RealtimeMCPApprovalRequestExact,
})
