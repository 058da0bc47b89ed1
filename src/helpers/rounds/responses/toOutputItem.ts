import type { InputItem } from '../../../schemas/InputItem.ts'
import type { ToolAnswer } from '../callTool.ts'
import type { ResponseCall } from './readOutput.ts'
import type { CallOutput } from './toCallOutput.ts'

/** The item that answers a call, or a request for an approval. */
export function toOutputItem(
  { item, sent }: ResponseCall,
  { content, status, reason }: ToolAnswer<CallOutput>,
): InputItem {
  if (item.type === 'mcp_approval_request')
    return {
      type: 'mcp_approval_response',
      approval_request_id: item.id,
      approve: status === 'completed',
      reason,
    }
  const { caller } = Object(item)
  const fields = typeof content === 'string' || Array.isArray(content) ? { output: content } : content
  return { type: `${item.type}_output`, call_id: sent.id, caller, ...Object(fields) }
}
