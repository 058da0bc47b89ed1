import type { JSX } from 'preact'
import type { Attachment } from '../../chat/protocol.ts'
import { Icon } from '../Icon.tsx'

/** Files that went with a message: images as images, others by name. */
export function Attachments({ attachments }: { attachments: Attachment[] }): JSX.Element | null {
  if (!attachments.length) return null
  return (
    <ul class="attachments" aria-label="Attached files">
      {attachments.map(({ id, name, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noopener">
              <img src={url} alt={name} loading="lazy" />
            </a>
          ) : (
            <span class="file">
              <Icon name="file" />
              {name}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
