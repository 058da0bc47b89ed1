// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeConversationItemFunctionCall } from './RealtimeConversationItemFunctionCall.ts'
import type { RealtimeConversationItemFunctionCallOutput } from './RealtimeConversationItemFunctionCallOutput.ts'
import type { RealtimeConversationItemMessageAssistant } from './RealtimeConversationItemMessageAssistant.ts'
import type { RealtimeConversationItemMessageSystem } from './RealtimeConversationItemMessageSystem.ts'
import type { RealtimeConversationItemMessageUser } from './RealtimeConversationItemMessageUser.ts'
import type { RealtimeMCPApprovalRequest } from './RealtimeMCPApprovalRequest.ts'
import type { RealtimeMCPApprovalResponse } from './RealtimeMCPApprovalResponse.ts'
import type { RealtimeMCPListTools } from './RealtimeMCPListTools.ts'
import type { RealtimeMCPToolCall } from './RealtimeMCPToolCall.ts'
import { RealtimeConversationItemShape } from './shapes/RealtimeConversationItem.ts'

/** An item of a spoken conversation, told apart by `type`. */
export type RealtimeConversationItem =
  | RealtimeConversationItemMessageSystem
  | RealtimeConversationItemMessageUser
  | RealtimeConversationItemMessageAssistant
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMCPApprovalResponse
  | RealtimeMCPListTools
  | RealtimeMCPToolCall
  | RealtimeMCPApprovalRequest

/** Open: what the API adds passes. */
export const RealtimeConversationItemSchema: GenericSchema<RealtimeConversationItem> =
  openSchema(RealtimeConversationItemShape)
