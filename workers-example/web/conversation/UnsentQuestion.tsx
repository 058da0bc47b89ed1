import type { JSX } from 'preact'
import { Bubble } from './Bubble.tsx'
import type { Outgoing } from './useOutbox.ts'

interface UnsentQuestionProps {
  message: Outgoing
  onSend(message: Outgoing): void
  onDiscard(): void
}

/** A message on its way, or one that could not be sent: nothing of it is lost. */
export function UnsentQuestion({ message, onSend, onDiscard }: UnsentQuestionProps): JSX.Element {
  const { text, attachments, state, error } = message
  return (
    <Bubble text={text} attachments={attachments} class={state} onEdit={(text) => onSend({ ...message, text })}>
      {(edit) => (
        <>
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
                <button type="button" onClick={edit}>
                  Edit
                </button>
                <button type="button" onClick={onDiscard}>
                  Remove
                </button>
              </div>
            </>
          )}
        </>
      )}
    </Bubble>
  )
}
