import type { ItemResource } from '../../../schemas/ItemResource.ts'
import { textOf } from '../../text/conversation.ts'
import type { Conversation } from '../../text/reply.ts'

/** What items come down to: the last question, else the last thing that the model was told, and what tools gave since. */
export function toConversation(items: readonly ItemResource[], instructions: string | null | undefined): Conversation {
  const last = items.findLastIndex((item) => item.type === 'message' && item.role === 'user')
  const question = items[last] ?? items.findLast((item) => item.type === 'message' && item.role !== 'assistant')
  return {
    question: question?.type === 'message' ? textOf(question.content) : (instructions ?? ''),
    outputs: items
      .slice(last + 1)
      .flatMap((item) =>
        item.type === 'function_call_output' || item.type === 'custom_tool_call_output' ? textOf(item.output) : [],
      ),
  }
}
