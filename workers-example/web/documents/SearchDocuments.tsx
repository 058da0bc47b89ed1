import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { DocumentHits } from '../../chat/protocol.ts'
import { sendJSON, wordsOf } from '../api.ts'

/** Looks for documents that mean the same as some words. */
export function SearchDocuments(): JSX.Element {
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<DocumentHits['hits']>()
  const [error, setError] = useState<string>()
  const search = async (): Promise<void> => {
    try {
      setError(undefined)
      const found = await sendJSON<DocumentHits>('POST', '/api/documents/search', { query })
      setHits(found.hits)
    } catch (error) {
      setError(wordsOf(error))
    }
  }
  return (
    <section class="search" aria-label="Search documents">
      <form
        class="start"
        onSubmit={(event) => {
          event.preventDefault()
          void search()
        }}
      >
        <input
          type="search"
          aria-label="What to look for"
          placeholder="What to look for"
          required
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="submit" class="outlined">
          Search
        </button>
      </form>
      <p role="alert" class="error">
        {error}
      </p>
      <p role="status">{hits && (hits.length ? `${hits.length} found` : 'Nothing is near to it.')}</p>
      <ol class="rows">
        {hits?.map(({ job, number, text, score }) => (
          <li key={`${job} ${number}`}>
            <span class="hit" dir="auto">
              {text}
            </span>
            <span class="size">{score.toFixed(2)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
