import type { JSX } from 'preact'
import type { ChatMessage, Tokens } from '../../chat/state.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { ToolUse } from './ToolUse.tsx'

interface AnswerProps {
  message: ChatMessage
  /** What tools gave, by the id of the call. */
  results: Map<string | undefined, string>
  tokens: Tokens | undefined
  /** Whether the chat still grows, and whether this is where it does. */
  running: boolean
  writing: boolean
}

/** What the model said: text, calls of tools, and what it took. */
export function Answer({ message, results, tokens, running, writing }: AnswerProps): JSX.Element {
  const { content, tool_calls = [] } = message
  return (
    <article class={writing ? 'answer writing' : 'answer'} aria-label="Assistant">
      {content && <Markdown text={content} />}
      {tool_calls.map((call) => (
        <ToolUse key={call.id} call={call} result={results.get(call.id)} running={running} />
      ))}
      {tokens && (
        <p class="tokens">
          {tokens.prompt_tokens} tokens read, {tokens.completion_tokens} written
        </p>
      )}
    </article>
  )
}
