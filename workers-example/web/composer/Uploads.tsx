import type { JSX } from 'preact'
import { Icon } from '../Icon.tsx'
import { IconButton } from '../IconButton.tsx'
import type { UploadList } from './useUploads.ts'

/** The files that go along with the message, how far they are, and those that can't. */
export function Uploads({ uploads, refusals, remove }: UploadList): JSX.Element {
  return (
    <>
      {uploads.length > 0 && (
        <ul class="uploads" aria-label="Attached files">
          {uploads.map(({ key, name, share, attachment, error }) => (
            <li key={key}>
              {attachment?.url ? <img src={attachment.url} alt="" /> : <Icon name="file" />}
              <span class="name">{name}</span>
              {!attachment && !error && <progress value={share} aria-label={`Uploading ${name}`} />}
              {error && (
                <span role="alert" class="error">
                  {error}
                </span>
              )}
              <IconButton icon="close" label={`Remove ${name}`} onClick={() => remove(key)} />
            </li>
          ))}
        </ul>
      )}
      <div role="alert" class="refusals">
        {refusals.map((refusal) => (
          <p key={refusal} class="error">
            {refusal}
          </p>
        ))}
      </div>
    </>
  )
}
