import type { AssistantMessage } from '../../chat/protocol.ts'

/** The words of an answer, in Markdown. */
export function textOf({ parts }: AssistantMessage): string {
  return parts.flatMap((part) => (part.type === 'text' || part.type === 'refusal' ? part.text : [])).join('\n\n')
}
