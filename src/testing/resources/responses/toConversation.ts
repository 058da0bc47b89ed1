import type { ItemResource } from '../../../schemas/ItemResource.ts'
import { textOf } from '../../text/conversation.ts'
import type { Conversation } from '../../text/reply.ts'

/** What items come down to: the last question, else the last thing that the model was told, and what tools gave since. */
export function toConversation(items: readonly ItemResource[], instructions: string | null | undefined): Conversation {
  const last = items.findLastIndex((item) => item.type === 'message' && item.role === 'user')
  const question = items[last] ?? items.findLast((item) => item.type === 'message' && item.role !== 'assistant')
  return {
    question: question?.type === 'message' ? textOf(question.content) : (instructions ?? ''),
    outputs: items.slice(last + 1).flatMap(outputIn),
  }
}

/** What an item tells of a tool: what it gave, or that it may not run. */
function outputIn(item: ItemResource): string[] {
  switch (item.type) {
    case 'function_call_output':
    case 'custom_tool_call_output':
      return [textOf(item.output)]
    case 'mcp_call':
      return item.output ? [item.output] : []
    case 'mcp_approval_response':
      return item.approve ? [] : [item.reason ?? 'Not approved.']
    default:
      return []
  }
}
