import type { JSX } from 'preact'
import type { DocumentJob } from './useJobs.ts'

/** How far a job is. */
export function Job({ job: { id, total, embedded, status } }: { job: DocumentJob }): JSX.Element {
  return (
    <li>
      <progress
        max={total}
        value={embedded}
        aria-label={`Embedding ${total} documents`}
        aria-describedby={`job-${id}`}
      />
      <span id={`job-${id}`}>
        {embedded} of {total}, {status}
      </span>
    </li>
  )
}
