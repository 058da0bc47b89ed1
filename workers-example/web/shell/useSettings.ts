import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../chat/protocol.ts'
import { getJSON, wordsOf } from '../api.ts'
import { pause } from '../conversation/network.ts'

const PAUSE = 3000

/** What the Worker offers, asked until it answers: nothing else works before. */
export function useSettings(): { settings: Settings | undefined; error: string | undefined } {
  const [settings, setSettings] = useState<Settings>()
  const [error, setError] = useState<string>()
  useEffect(() => {
    const left = new AbortController()
    const ask = async (): Promise<void> => {
      for (;;)
        try {
          return setSettings(await getJSON<Settings>('/api/settings', left.signal))
        } catch (error) {
          left.signal.throwIfAborted()
          setError(wordsOf(error))
          await pause(PAUSE, left.signal)
        }
    }
    ask().catch(() => undefined)
    return () => left.abort()
  }, [])
  return { settings, error: settings ? undefined : error }
}
