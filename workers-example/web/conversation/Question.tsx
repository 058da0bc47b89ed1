import type { JSX } from 'preact'
import type { UserMessage } from '../../chat/protocol.ts'
import { CopyButton } from '../CopyButton.tsx'
import { IconButton } from '../IconButton.tsx'
import { Bubble } from './Bubble.tsx'

interface QuestionProps {
  message: UserMessage
  /** Whether the chat is free for something else. */
  idle: boolean
  onEdit(text: string): void
  onRemove(): void
}

/** A message that the Worker has. */
export function Question({ message: { text, attachments }, idle, onEdit, onRemove }: QuestionProps): JSX.Element {
  return (
    <Bubble text={text} attachments={attachments} onEdit={onEdit}>
      {(edit) => (
        <div class="actions">
          <CopyButton label="Copy message" text={text} />
          {idle && (
            <>
              <IconButton icon="edit" label="Edit message" onClick={edit} />
              <IconButton icon="delete" label="Remove message" onClick={onRemove} />
            </>
          )}
        </div>
      )}
    </Bubble>
  )
}
