import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Attachments } from './Attachments.tsx'
import { EditQuestion } from './EditQuestion.tsx'
import type { Outgoing } from './useOutbox.ts'

interface UnsentQuestionProps {
  message: Outgoing
  onSend(message: Outgoing): void
  onDiscard(): void
}

/** A message on its way, or one that could not be sent: nothing of it is lost. */
export function UnsentQuestion({ message, onSend, onDiscard }: UnsentQuestionProps): JSX.Element {
  const [editing, setEditing] = useState(false)
  const { text, attachments, state, error } = message
  if (editing)
    return (
      <EditQuestion
        text={text}
        onCancel={() => setEditing(false)}
        onSend={(text) => {
          setEditing(false)
          onSend({ ...message, text })
        }}
      />
    )
  return (
    <article class={`question ${state}`} aria-label="You">
      <Attachments attachments={attachments} />
      <p class="bubble" dir="auto">
        {text}
      </p>
      {state === 'sending' && !navigator.onLine && <p class="state">Waits for the network</p>}
      {state === 'failed' && (
        <>
          <p class="state error" role="alert">
            Not sent. {error}
          </p>
          <div class="actions">
            <button type="button" class="outlined" onClick={() => onSend(message)}>
              Try again
            </button>
            <button type="button" onClick={() => setEditing(true)}>
              Edit
            </button>
            <button type="button" onClick={onDiscard}>
              Remove
            </button>
          </div>
        </>
      )}
    </article>
  )
}
