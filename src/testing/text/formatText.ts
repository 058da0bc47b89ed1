import { type Conversation, reply } from './reply.ts'
import { sampleJSON } from './sampleJSON.ts'

/** A format that answers are asked for in; names such as `auto` stand for plain text. */
export type TextFormat =
  | string
  | { type?: string | undefined; json_schema?: { schema?: unknown } | undefined }
  | null
  | undefined

/** An answer's text in the format asked for. */
export function formatText(format: TextFormat, conversation: Conversation, variant: number): string {
  const { type, json_schema } = typeof format === 'object' && format ? format : {}
  if (type === 'json_schema') return JSON.stringify(sampleJSON(json_schema?.schema, conversation.question))
  const text = reply(conversation, variant)
  return type === 'json_object' ? JSON.stringify({ answer: text }) : text
}
