import {
  type RealtimeTranslationClientEvent,
  RealtimeTranslationClientEventSchema,
} from '../../schemas/RealtimeTranslationClientEvent.ts'
import type { RealtimeTranslationServerEvent } from '../../schemas/RealtimeTranslationServerEvent.ts'
import type { RealtimeTranslationSession } from '../../schemas/RealtimeTranslationSession.ts'
import { withChanges } from './newSettings.ts'
import { readEvent } from './readEvent.ts'
import type { Untold } from './session.ts'

/** Bytes of a millisecond of 16-bit sound at 24 kHz. */
const BYTES = 48

/** Does what the client of a session that translates asks for. The translation is made up; its sound is what was heard. */
export function createTranslationService(
  first: RealtimeTranslationSession,
  tell: (event: Untold<RealtimeTranslationServerEvent>) => void,
  close: () => void,
): (text: string) => void {
  let session = first
  let elapsed_ms = 0

  const translate = (audio: string): void => {
    const ms = Math.round((audio.length * 3) / 4 / BYTES)
    if (session.audio.input?.transcription)
      tell({ type: 'session.input_transcript.delta', delta: `${ms} ms. `, elapsed_ms })
    const language = session.audio.output?.language ?? 'en'
    tell({ type: 'session.output_transcript.delta', delta: `${ms} ms in ${language}. `, elapsed_ms })
    tell({ type: 'session.output_audio.delta', delta: audio, elapsed_ms })
    elapsed_ms += ms
  }
  const act = (event: RealtimeTranslationClientEvent): void => {
    if (event.type === 'session.input_audio_buffer.append') {
      translate(event.audio)
    } else if (event.type === 'session.update') {
      session = withChanges(session, event.session)
      tell({ type: 'session.updated', session })
    } else {
      tell({ type: 'session.closed' })
      close()
    }
  }
  return (text) => act(readEvent(RealtimeTranslationClientEventSchema, text))
}
