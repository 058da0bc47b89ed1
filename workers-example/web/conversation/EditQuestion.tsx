import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isTouch } from '../touch.ts'

interface EditQuestionProps {
  text: string
  onSend(text: string): void
  onCancel(): void
}

/** Where a message that was sent is written anew. */
export function EditQuestion({ text: before, onSend, onCancel }: EditQuestionProps): JSX.Element {
  const [text, setText] = useState(before)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(before.length, before.length)
  }, [before])
  const send = (): void => {
    if (text.trim()) onSend(text.trim())
  }
  const followKeys = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouch()) return
    event.preventDefault()
    send()
  }
  return (
    <form
      class="edit"
      aria-label="Edit message"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        ref={field}
        dir="auto"
        value={text}
        aria-label="Message, edited"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={followKeys}
      />
      <p>What came after it gives way to the new answer.</p>
      <div class="actions">
        <button type="button" class="outlined" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" class="primary">
          Send
        </button>
      </div>
    </form>
  )
}
