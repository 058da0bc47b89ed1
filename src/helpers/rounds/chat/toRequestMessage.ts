import type { ChatCompletionRequestAssistantMessage } from '../../../schemas/ChatCompletionRequestAssistantMessage.ts'
import type { ModelCall } from '../modelCall.ts'

/** Reasoning that comes with calls, and that hosts want back: DeepSeek and Kimi the one, OpenRouter the other. Others refuse what they don't send. */
const KEPT_WITH_CALLS = ['reasoning_content', 'reasoning_details']

/**
 * An answer as a message of the next request, with the fields that requests take; undefined where nothing is left of it.
 *
 * @param calls Those that are run; the others of a cut answer are left out.
 */
export function toRequestMessage(
  answer: object,
  calls: readonly ModelCall[],
): ChatCompletionRequestAssistantMessage | undefined {
  const fields = new Map<string, unknown>(Object.entries(answer).filter(([, value]) => value != null && value !== ''))
  const id = Object(fields.get('audio')).id
  const kept = pick(fields, ['refusal', 'name', 'function_call', ...(calls.length ? KEPT_WITH_CALLS : [])])
  if (id) Object.assign(kept, { audio: { id } })
  if (!calls.length && !fields.has('content') && !Object.keys(kept).length) return undefined
  const { content = null } = Object(answer)
  return {
    role: 'assistant',
    content,
    ...kept,
    ...(calls.length && { tool_calls: calls.map(({ sent }) => sent) }),
  }
}

function pick(fields: Map<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => fields.has(name)).map((name) => [name, fields.get(name)]))
}
