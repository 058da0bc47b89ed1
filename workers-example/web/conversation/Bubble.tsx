import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Attachment } from '../../chat/protocol.ts'
import { Attachments } from './Attachments.tsx'
import { EditQuestion } from './EditQuestion.tsx'

interface BubbleProps {
  text: string
  attachments: Attachment[]
  /** How the message looks beside others. */
  class?: string
  onEdit(text: string): void
  /** What stands below it; `edit` has the text written anew in its place. */
  children(edit: () => void): ComponentChildren
}

/** What the visitor said, as it was typed, and the files that went along. */
export function Bubble({ text, attachments, class: look = '', onEdit, children }: BubbleProps): JSX.Element {
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
    <article class={`question ${look}`} aria-label="You">
      <Attachments attachments={attachments} />
      <p class="bubble" dir="auto">
        {text}
      </p>
      {children(() => setEditing(true))}
    </article>
  )
}
