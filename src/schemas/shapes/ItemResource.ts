// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { CustomToolCallResourceShape } from './CustomToolCallResource.ts'
import { FunctionToolCallResourceShape } from './FunctionToolCallResource.ts'
import { InputMessageResourceShape } from './InputMessageResource.ts'
import { MCPApprovalRequestShape } from './MCPApprovalRequest.ts'
import { OutputMessageShape } from './OutputMessage.ts'
import { ReasoningItemShape } from './ReasoningItem.ts'

/** What is checked of a `ItemResource`. */
export const ItemResourceShape: Shape = variant('type', {
  message: variant('role', {
    user: InputMessageResourceShape,
    system: InputMessageResourceShape,
    developer: InputMessageResourceShape,
    assistant: OutputMessageShape,
  }),
  function_call: FunctionToolCallResourceShape,
  reasoning: ReasoningItemShape,
  mcp_approval_request: MCPApprovalRequestShape,
  custom_tool_call: CustomToolCallResourceShape,
})
