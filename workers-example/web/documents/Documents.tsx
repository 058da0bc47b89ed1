import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Job } from './Job.tsx'
import { SearchDocuments } from './SearchDocuments.tsx'
import { useJobs } from './useJobs.ts'

/** Has documents embedded, many at once, shows how far they are, and searches them. */
export function Documents(): JSX.Element {
  const { jobs, error, starting, start, cancel } = useJobs()
  const [count, setCount] = useState(100)
  const submit = (event: Event): void => {
    event.preventDefault()
    start(count)
  }
  return (
    <>
      <p>
        Sample documents go through a queue and a batch into the database, as vectors. With the tool “Documents”
        switched on, the chat answers from them.
      </p>
      <form class="start" onSubmit={submit}>
        <label for="count">Documents</label>
        <input
          id="count"
          type="number"
          min={1}
          max={5000}
          required
          value={count}
          onInput={({ currentTarget }) => setCount(currentTarget.valueAsNumber)}
        />
        <button type="submit" class="primary" aria-disabled={starting}>
          Embed
        </button>
      </form>
      <p role="alert" class="error">
        {error}
      </p>
      <ul class="rows" aria-label="Jobs">
        {jobs.map((job) => (
          <Job key={job.id} job={job} onCancel={() => cancel(job.id)} />
        ))}
      </ul>
      {jobs.some(({ embedded }) => embedded > 0) && <SearchDocuments />}
    </>
  )
}
