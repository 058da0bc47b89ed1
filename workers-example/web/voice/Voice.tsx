import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { wordsOf } from '../api.ts'
import { type Call, type Heard, startCall } from './startCall.ts'

const states = { connecting: 'Connecting', talking: 'Speak, it listens.', ended: 'The call has ended.' }

/** A conversation by voice, straight between this browser and OpenAI; the Worker only introduces them. */
export function Voice(): JSX.Element {
  const [state, setState] = useState<keyof typeof states>('connecting')
  const [error, setError] = useState<string>()
  const [heard, setHeard] = useState<Heard[]>([])
  const [muted, setMuted] = useState(false)
  const [round, setRound] = useState(0)
  const call = useRef<Call>(undefined)

  useEffect(() => {
    const left = new AbortController()
    setState('connecting')
    setError(undefined)
    startCall({ onHeard: setHeard, onEnd: () => setState('ended') }, left.signal).then(
      (started) => {
        call.current = started
        setState('talking')
      },
      (error: unknown) => {
        if (left.signal.aborted) return
        setError(wordsOf(error))
        setState('ended')
      },
    )
    return () => left.abort()
  }, [round])

  const mute = (): void => {
    call.current?.mute(!muted)
    setMuted(!muted)
  }
  return (
    <div class="voice">
      <p role="status" class={state === 'connecting' ? 'waiting' : ''}>
        {!error && states[state]}
      </p>
      <p role="alert" class="error">
        {error}
      </p>
      <ul class="heard" aria-label="What was said">
        {heard.map(({ id, who, text }) => (
          <li key={id} class={who} dir="auto">
            <span class="hidden">{who === 'visitor' ? 'You: ' : 'Assistant: '}</span>
            {text}
          </li>
        ))}
      </ul>
      <div class="actions">
        {state === 'talking' && (
          <button type="button" class="outlined" aria-pressed={muted} onClick={mute}>
            {muted ? 'Unmute' : 'Mute'}
          </button>
        )}
        {state === 'ended' && (
          <button type="button" class="outlined" onClick={() => setRound((round) => round + 1)}>
            Call again
          </button>
        )}
      </div>
    </div>
  )
}
