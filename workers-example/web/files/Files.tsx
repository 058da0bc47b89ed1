import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { sizeInWords } from './sizeInWords.ts'
import { useLibrary } from './useLibrary.ts'

const states = { indexing: 'being made ready', ready: '', failed: 'could not be read' }

/** The files that answers can search: to add, to look at, to delete. */
export function Files(): JSX.Element {
  const { files, error, share, add, remove } = useLibrary()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <p>With the tool “Files” switched on, the chat searches these files and names those that it used.</p>
      <div class="start">
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Files to add"
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          Add files
        </button>
        {share !== undefined && <progress value={share} aria-label="Uploading" />}
      </div>
      <p role="alert" class="error">
        {error}
      </p>
      {files?.length === 0 && <p>No file is stored.</p>}
      <ul class="rows" aria-label="Stored files">
        {files?.map(({ id, name, bytes, status }) => (
          <li key={id}>
            <span class="name">{name}</span>
            <span class={status === 'failed' ? 'error' : 'size'}>{states[status] || sizeInWords(bytes)}</span>
            <button type="button" aria-label={`Delete ${name}`} onClick={() => remove(id)}>
              Delete
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
