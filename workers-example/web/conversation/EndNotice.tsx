import type { JSX } from 'preact'
import type { Ending } from '../../chat/protocol.ts'

/** Says how an answer ended, unless it is whole, and offers another try. */
export function EndNotice({ end, onRetry }: { end: Ending; onRetry: (() => void) | undefined }): JSX.Element | null {
  const { reason, message } = end
  if (reason === 'complete') return null
  const isFault = reason === 'failed' || reason === 'cut'
  return (
    <div class={isFault ? 'notice fault' : 'notice'}>
      <p role={isFault ? 'alert' : undefined}>
        {message ?? (reason === 'stopped' ? 'Stopped.' : 'The answer ended early.')}
      </p>
      {onRetry && (
        <button type="button" class="outlined" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
