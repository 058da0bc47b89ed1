import type { JSX } from 'preact'
import type { Upload } from './useUploads.ts'

interface UploadsProps {
  uploads: Upload[]
  onRemove(key: number): void
}

/** The files that go along with the message, and how far they are. */
export function Uploads({ uploads, onRemove }: UploadsProps): JSX.Element | null {
  if (!uploads.length) return null
  return (
    <ul class="uploads" aria-label="Attached files">
      {uploads.map(({ key, name, share, file, error }) => (
        <li key={key}>
          <span class="name">{name}</span>
          {!file && !error && <progress value={share} aria-label={`Uploading ${name}`} />}
          {error && (
            <span role="alert" class="error">
              {error}
            </span>
          )}
          <button type="button" aria-label={`Remove ${name}`} onClick={() => onRemove(key)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  )
}
