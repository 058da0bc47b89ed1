import type { JSX } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { api, wordsOf } from '../api.ts'
import { sizeInWords } from './sizeInWords.ts'

interface StoredFile {
  id: string
  filename: string
  bytes: number
}

/** The files that are stored at OpenAI, to look at and to delete. */
export function Files(): JSX.Element {
  const [files, setFiles] = useState<StoredFile[]>()
  const [error, setError] = useState<string>()
  const act = useCallback(async (change?: () => Promise<unknown>): Promise<void> => {
    try {
      await change?.()
      const { data } = await api<{ data: StoredFile[] }>('/api/files')
      setFiles(data)
      setError(undefined)
    } catch (error) {
      setError(wordsOf(error))
    }
  }, [])
  useEffect(() => void act(), [act])
  return (
    <>
      <p role="alert" class="error">
        {error}
      </p>
      {files?.length === 0 && <p>No file is stored. Attach one to a message.</p>}
      <ul class="rows">
        {files?.map(({ id, filename, bytes }) => (
          <li key={id}>
            <span class="name">{filename}</span>
            <span class="size">{sizeInWords(bytes)}</span>
            <button
              type="button"
              aria-label={`Delete ${filename}`}
              onClick={() => void act(() => api(`/api/files/${id}`, { method: 'DELETE' }))}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
