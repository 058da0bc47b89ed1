import type { JSX } from 'preact'

interface NoticeProps {
  error: string | undefined
  stopped: boolean
  onRetry: (() => void) | undefined
}

/** Says how the last answer ended, unless it ended well, and offers another try. */
export function Notice({ error, stopped, onRetry }: NoticeProps): JSX.Element {
  return (
    <div class="notice">
      <p role="alert" class="error">
        {error}
      </p>
      {!error && stopped && <p>Stopped.</p>}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {error || stopped ? 'Try again' : 'Answer anew'}
        </button>
      )}
    </div>
  )
}
