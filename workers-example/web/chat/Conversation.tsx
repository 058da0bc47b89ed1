import type { JSX } from 'preact'
import type { ChatMessage } from '../../chat/state.ts'
import { Answer } from './Answer.tsx'
import { Question } from './Question.tsx'
import { tokensOf } from './tokensOf.ts'

interface ConversationProps {
  messages: ChatMessage[]
  running: boolean
}

/** The messages of a chat, tools' results beside their calls. */
export function Conversation({ messages, running }: ConversationProps): JSX.Element {
  const results = new Map(messages.map(({ tool_call_id, content }) => [tool_call_id, content]))
  return (
    <div role="log" aria-live="off" aria-label="Conversation" aria-busy={running}>
      {messages.map((message, index) => {
        // Messages are only ever added at the end, so that the index is a key.
        if (message.role === 'user') return <Question key={index} message={message} />
        if (message.role === 'tool') return null
        const writing = running && index === messages.length - 1
        const tokens = writing ? undefined : tokensOf(messages, index)
        return <Answer key={index} {...{ message, results, tokens, running, writing }} />
      })}
      {running && messages.at(-1)?.role !== 'assistant' && <p class="waiting">Thinking</p>}
    </div>
  )
}
