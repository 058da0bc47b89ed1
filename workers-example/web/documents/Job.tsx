import type { JSX } from 'preact'
import type { DocumentJob } from '../../chat/protocol.ts'
import { isRunning } from './useJobs.ts'

/** How far a job is, what went wrong with it, and the way to end it. */
export function Job({ job, onCancel }: { job: DocumentJob; onCancel(): void }): JSX.Element {
  const { id, total, embedded, status, error } = job
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
      {isRunning(job) && (
        <button type="button" onClick={onCancel} aria-label={`Cancel the job of ${total} documents`}>
          Cancel
        </button>
      )}
      {error && <p class="error">{error}</p>}
    </li>
  )
}
