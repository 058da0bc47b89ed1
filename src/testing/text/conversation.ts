import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './reply.ts'

type Message = CreateChatCompletionParams['messages'][number]

/** What a chat's messages come down to; refuses tool messages that answer no call, and calls that go without an answer. */
export function readMessages(messages: readonly Message[]): Conversation {
  checkToolMessages(messages)
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const question = last < 0 ? messages.filter(({ role }) => role !== 'assistant').at(-1) : messages[last]
  const outputs = messages.slice(last + 1).filter(({ role }) => role === 'tool' || role === 'function')
  return { question: textOf(question?.content), outputs: outputs.map(({ content }) => textOf(content)) }
}

/** The text in a message's content, which is text itself or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part) => (typeof part?.text === 'string' ? part.text : '')).join(' ')
}

function checkToolMessages(messages: readonly Message[]): void {
  let open: string[] = []
  messages.forEach((message, index) => {
    if (message.role === 'tool') {
      if (!open.includes(message.tool_call_id))
        refuse(index, "A message with role 'tool' must answer a 'tool_calls' entry before it.")
      open = open.filter((id) => id !== message.tool_call_id)
    } else if (open.length) refuse(index, `The 'tool_calls' before this message lack an answer: ${open.join(', ')}.`)
    if (message.role === 'assistant') open = (message.tool_calls ?? []).map(({ id }) => id)
  })
  if (open.length) refuse(messages.length - 1, `The last 'tool_calls' lack an answer: ${open.join(', ')}.`)
}

function refuse(index: number, message: string): never {
  throw new Refusal(400, message, { param: `messages[${index}].role` })
}
