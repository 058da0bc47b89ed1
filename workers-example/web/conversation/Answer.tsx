import type { JSX } from 'preact'
import type { AssistantMessage } from '../../chat/protocol.ts'
import { AnswerActions } from './AnswerActions.tsx'
import { AnswerPart } from './AnswerPart.tsx'
import { CardView } from './CardView.tsx'
import { EndNotice } from './EndNotice.tsx'

interface AnswerProps {
  message: AssistantMessage
  /** Whether the chat is free for something else. */
  idle: boolean
  onRegenerate(): void
  onCard(): Promise<void>
}

/** What the model gave: thoughts, text, calls of tools, images; how it ended, and what can be done with it. */
export function Answer({ message, idle, onRegenerate, onCard }: AnswerProps): JSX.Element {
  const { parts, end, card } = message
  const writing = !end
  return (
    <article class={writing ? 'answer writing' : 'answer'} aria-label="Assistant" aria-busy={writing}>
      {parts.map((part, index) => (
        // Parts are only ever added at the end, so that the index is a key.
        <AnswerPart key={index} part={part} writing={writing && index === parts.length - 1} />
      ))}
      {writing && !parts.length && <p class="waiting">Thinking</p>}
      {card && <CardView card={card} />}
      {end && <EndNotice end={end} onRetry={idle ? onRegenerate : undefined} />}
      {end && <AnswerActions message={message} idle={idle} onRegenerate={onRegenerate} onCard={onCard} />}
    </article>
  )
}
