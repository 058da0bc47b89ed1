import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { AssistantMessage } from '../../chat/protocol.ts'
import { CopyButton } from '../CopyButton.tsx'
import { IconButton } from '../IconButton.tsx'
import { ReadAloud } from '../voice/ReadAloud.tsx'
import { textOf } from './textOf.ts'

interface AnswerActionsProps {
  message: AssistantMessage
  idle: boolean
  onRegenerate(): void
  onCard(): Promise<void>
}

/** What can be done with an answer: copy, hear, write anew, put in short; and what it took. */
export function AnswerActions({ message, idle, onRegenerate, onCard }: AnswerActionsProps): JSX.Element {
  const { model, usage, card, end } = message
  const [making, setMaking] = useState(false)
  const text = textOf(message)
  const makeCard = async (): Promise<void> => {
    setMaking(true)
    await onCard()
    setMaking(false)
  }
  return (
    <div class="actions">
      {text && <CopyButton label="Copy answer" text={text} />}
      {text && <ReadAloud text={text} />}
      {idle && end?.reason === 'complete' && <IconButton icon="retry" label="Write anew" onClick={onRegenerate} />}
      {idle && text && !card && (
        <button type="button" aria-disabled={making} onClick={() => making || void makeCard()}>
          {making ? 'Sums up' : 'In short'}
        </button>
      )}
      <span class="took">
        {model}
        {usage && `, ${usage.input} tokens read, ${usage.output} written`}
      </span>
    </div>
  )
}
