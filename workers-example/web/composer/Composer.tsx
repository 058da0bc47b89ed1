import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChatFile } from '../../chat/state.ts'
import { Attach } from '../files/Attach.tsx'
import { Uploads } from '../files/Uploads.tsx'
import { useUploads } from '../files/useUploads.ts'

interface ComposerProps {
  running: boolean
  onSend(content: string, files: ChatFile[]): Promise<boolean>
  onStop(): void
}

/** Where the user writes: Enter sends, Shift+Enter breaks the line, Escape stops. */
export function Composer({ running, onSend, onStop }: ComposerProps): JSX.Element {
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const { uploads, add, remove, clear } = useUploads()
  const field = useRef<HTMLTextAreaElement>(null)
  const canSend = !running && !sending && text.trim() !== '' && uploads.every(({ file }) => file)

  // A touch screen would show its keyboard.
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [])

  const send = async (): Promise<void> => {
    if (!canSend) return
    setSending(true)
    const taken = await onSend(
      text.trim(),
      uploads.flatMap(({ file }) => file ?? []),
    )
    setSending(false)
    if (!taken) return
    setText('')
    clear()
  }
  const sendOnEnter = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    field.current?.focus()
    if (running) onStop()
    else void send()
  }
  return (
    <form class="composer" aria-label="Write" onSubmit={submit}>
      <Uploads uploads={uploads} onRemove={remove} />
      <textarea
        ref={field}
        rows={1}
        value={text}
        placeholder="Message"
        aria-label="Message"
        aria-describedby="keys"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={sendOnEnter}
      />
      <div class="composer-row">
        <Attach onChoose={add} />
        <p id="keys">Enter sends, Shift+Enter breaks the line, Escape stops</p>
        <button type="submit" class="primary" disabled={!running && !canSend}>
          {running ? 'Stop' : 'Send'}
        </button>
      </div>
    </form>
  )
}
