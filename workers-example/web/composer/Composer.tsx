import type { JSX, TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Attachment, Settings } from '../../chat/protocol.ts'
import { IconButton } from '../IconButton.tsx'
import { isTouch } from '../touch.ts'
import { Dictate } from '../voice/Dictate.tsx'
import { Attach } from './Attach.tsx'
import { DropArea } from './DropArea.tsx'
import { ModelChoice } from './ModelChoice.tsx'
import { ToolChoice } from './ToolChoice.tsx'
import { Uploads } from './Uploads.tsx'
import type { ChoiceOfModel } from './useChoice.ts'
import { useDraft } from './useDraft.ts'
import { useUploads } from './useUploads.ts'

interface ComposerProps {
  conversation: string
  settings: Settings
  choice: ChoiceOfModel
  running: boolean
  onSend(text: string, attachments: Attachment[]): void
  onStop(): void
  onVoice(): void
}

const count = new Intl.NumberFormat('en')

/** Where the visitor writes. Enter sends, Shift+Enter breaks the line; on a phone Enter breaks the line. */
export function Composer({
  conversation,
  settings,
  choice,
  running,
  onSend,
  onStop,
  onVoice,
}: ComposerProps): JSX.Element {
  const { limits, models, tools } = settings
  const [text, setText] = useDraft(conversation)
  const files = useUploads(conversation, limits)
  const field = useRef<HTMLTextAreaElement>(null)
  const isTooLong = text.trim().length > limits.text
  const canSend = !running && text.trim() !== '' && !isTooLong && files.uploads.every(({ attachment }) => attachment)

  // A touch screen would show its keyboard.
  useEffect(() => {
    if (!isTouch()) field.current?.focus()
  }, [])

  const send = (): void => {
    if (!canSend) return
    onSend(
      text.trim(),
      files.uploads.flatMap(({ attachment }) => attachment ?? []),
    )
    setText('')
    files.clear()
  }
  const sendOnEnter = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouch()) return
    event.preventDefault()
    send()
  }
  const paste = (event: TargetedClipboardEvent<HTMLTextAreaElement>): void => {
    if (!event.clipboardData?.files.length) return
    event.preventDefault()
    files.add(event.clipboardData.files)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (running) onStop()
    else send()
  }
  return (
    <form class="composer" aria-label="Write" onSubmit={submit}>
      <DropArea onDrop={files.add} />
      <Uploads {...files} />
      {isTooLong && (
        <p role="alert" class="error">
          This message is too long: {count.format(text.trim().length)} of at most {count.format(limits.text)}{' '}
          characters.
        </p>
      )}
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        value={text}
        placeholder="Message"
        aria-label="Message"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={sendOnEnter}
        onPaste={paste}
      />
      <div class="composer-row">
        <Attach onChoose={files.add} />
        <ToolChoice tools={tools} choice={choice} />
        <ModelChoice models={models} choice={choice} />
        <Dictate onText={(heard) => setText(text ? `${text} ${heard}` : heard)} />
        {settings.hasVoice && <IconButton icon="voice" label="Talk" onClick={onVoice} />}
        <IconButton
          type="submit"
          class="primary"
          icon={running ? 'stop' : 'send'}
          label={running ? 'Stop' : 'Send'}
          aria-disabled={!running && !canSend}
          // The keyboard of a phone stays where it is.
          onPointerDown={(event) => event.preventDefault()}
        />
      </div>
    </form>
  )
}
