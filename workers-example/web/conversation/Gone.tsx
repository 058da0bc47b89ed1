import type { JSX } from 'preact'

/** In the place of a chat that was deleted, or never was. */
export function Gone({ error, onNew }: { error: string | undefined; onNew(): void }): JSX.Element {
  return (
    <main class="welcome">
      <h2>This chat is not there.</h2>
      <p>{error ?? 'It was deleted.'}</p>
      <p>
        <button type="button" class="primary" onClick={onNew}>
          New chat
        </button>
      </p>
    </main>
  )
}
