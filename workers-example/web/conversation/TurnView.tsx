import type { JSX } from 'preact'
import { Answer } from './Answer.tsx'
import { Question } from './Question.tsx'
import type { Turn } from './turnsOf.ts'
import { UnsentQuestion } from './UnsentQuestion.tsx'
import type { Chat } from './useChat.ts'

interface TurnViewProps {
  turn: Turn
  chat: Chat
  /** Whether it is the last, and was begun while this page was open: it gets the height of the window, so that it can begin at its top. */
  fresh: boolean
}

/** What was said, and what came back. */
export function TurnView({ turn: { question, outgoing, answer }, chat, fresh }: TurnViewProps): JSX.Element {
  const idle = !chat.running
  return (
    <section class={fresh ? 'turn fresh' : 'turn'} tabIndex={-1}>
      {question && (
        <Question
          message={question}
          idle={idle}
          onEdit={(text) => chat.send(text, question.attachments, question.id)}
          onRemove={() => chat.remove(question.id)}
        />
      )}
      {outgoing && (
        <UnsentQuestion message={outgoing} onSend={chat.sendAgain} onDiscard={() => chat.discard(outgoing.id)} />
      )}
      {outgoing && outgoing.state !== 'failed' && <p class="waiting">Sending</p>}
      {answer && (
        <Answer
          message={answer}
          idle={idle}
          onRegenerate={() => chat.regenerate(answer.id)}
          onCard={() => chat.makeCard(answer.id)}
        />
      )}
    </section>
  )
}
