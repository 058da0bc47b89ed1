import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { UserMessage } from '../../chat/protocol.ts'
import { CopyButton } from '../CopyButton.tsx'
import { IconButton } from '../IconButton.tsx'
import { Attachments } from './Attachments.tsx'
import { EditQuestion } from './EditQuestion.tsx'

interface QuestionProps {
  message: UserMessage
  /** Whether the chat is free for something else. */
  idle: boolean
  onEdit(text: string): void
  onRemove(): void
}

/** What the visitor said, as it was typed, and the files that went along. */
export function Question({ message: { text, attachments }, idle, onEdit, onRemove }: QuestionProps): JSX.Element {
  const [editing, setEditing] = useState(false)
  if (editing)
    return (
      <EditQuestion
        text={text}
        onCancel={() => setEditing(false)}
        onSend={(text) => {
          setEditing(false)
          onEdit(text)
        }}
      />
    )
  return (
    <article class="question" aria-label="You">
      <Attachments attachments={attachments} />
      <p class="bubble" dir="auto">
        {text}
      </p>
      <div class="actions">
        <CopyButton label="Copy message" text={text} />
        {idle && (
          <>
            <IconButton icon="edit" label="Edit message" onClick={() => setEditing(true)} />
            <IconButton icon="delete" label="Remove message" onClick={onRemove} />
          </>
        )}
      </div>
    </article>
  )
}
