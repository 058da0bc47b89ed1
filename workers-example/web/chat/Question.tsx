import type { JSX } from 'preact'
import type { ChatMessage } from '../../chat/state.ts'

/** What the user said, as it was typed, and the files that went along. */
export function Question({ message: { content, files = [] } }: { message: ChatMessage }): JSX.Element {
  return (
    <article class="question" aria-label="You">
      <p>{content}</p>
      {files.map(({ id, filename }) => (
        <p key={id} class="file">
          {filename}
        </p>
      ))}
    </article>
  )
}
