import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { wordsOf } from '../api.ts'
import { IconButton } from '../IconButton.tsx'

/** A button that reads a text aloud, and falls silent when it is pressed again. */
export function ReadAloud({ text }: { text: string }): JSX.Element {
  const [reading, setReading] = useState<AbortController>()
  const [error, setError] = useState<string>()
  useEffect(() => () => reading?.abort(), [reading])
  const read = async (): Promise<void> => {
    const left = new AbortController()
    setReading(left)
    setError(undefined)
    try {
      const { speak } = await import('./speak.ts')
      await speak(text, left.signal)
    } catch (error) {
      if (!left.signal.aborted) setError(wordsOf(error))
    }
    setReading(undefined)
  }
  return (
    <>
      <IconButton
        icon={reading ? 'stop' : 'listen'}
        label={reading ? 'Stop reading' : 'Read aloud'}
        onClick={() => (reading ? setReading(undefined) : void read())}
      />
      {error && (
        <span role="alert" class="error">
          {error}
        </span>
      )}
    </>
  )
}
