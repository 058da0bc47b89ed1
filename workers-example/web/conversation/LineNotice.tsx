import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Line } from './followConversation.ts'

/** A connection that is made anew at once is nobody's concern. */
const TOLERATED = 1000

/** Says that the network or the server is away, and that the chat goes on by itself. */
export function LineNotice({ line }: { line: Line }): JSX.Element {
  const online = useOnline()
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (line === 'live') return setLost(false)
    const timer = setTimeout(() => setLost(true), TOLERATED)
    return () => clearTimeout(timer)
  }, [line])
  return (
    <div role="status" class="line-notice">
      {!online && <p>You are offline. The chat goes on by itself once the network is back.</p>}
      {online && lost && <p>The connection was lost. It is being made anew.</p>}
    </div>
  )
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return online
}
