import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { request, wordsOf } from '../api.ts'
import { IconButton } from '../IconButton.tsx'
import { type Recording, record } from './record.ts'

/** A button that listens to the microphone, and gives what was said as text. */
export function Dictate({ onText }: { onText(text: string): void }): JSX.Element {
  const [recording, setRecording] = useState<Recording>()
  const [state, setState] = useState<'idle' | 'listening' | 'writing'>('idle')
  const [error, setError] = useState<string>()
  const begin = async (): Promise<void> => {
    setError(undefined)
    try {
      setRecording(await record())
      setState('listening')
    } catch {
      setError('The microphone can’t be used. Let this page use it in the settings of the browser.')
    }
  }
  const finish = async (): Promise<void> => {
    if (!recording) return
    setState('writing')
    try {
      const sound = await recording.stop()
      const headers = { 'content-type': sound.type, 'x-file-name': 'speech.webm' }
      const response = await request('/api/transcribe', { method: 'POST', headers, body: sound })
      const { text }: { text: string } = await response.json()
      onText(text.trim())
    } catch (error) {
      setError(wordsOf(error))
    }
    setState('idle')
  }
  const isListening = state === 'listening'
  return (
    <>
      {error && (
        <span role="alert" class="error">
          {error}
        </span>
      )}
      <IconButton
        icon={isListening ? 'stop' : 'microphone'}
        label={isListening ? 'Write what was said' : state === 'writing' ? 'Writing what was said' : 'Dictate'}
        aria-pressed={isListening}
        aria-disabled={state === 'writing'}
        onClick={() => void (isListening ? finish() : state === 'idle' && begin())}
      />
    </>
  )
}
