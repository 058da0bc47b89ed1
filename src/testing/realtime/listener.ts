import { fromBase64 } from '../../core/fromBase64.ts'
import { Refusal } from '../refusal.ts'
import { addItem, finishItem } from './items.ts'
import { play } from './play.ts'
import { cancelResponse, startResponse } from './respond.ts'
import type { Session, Told } from './session.ts'

/** What a session hears. */
export interface Listener {
  /** Hears a piece of sound, in base64. */
  append(audio: string): void
  /** Makes a message of what was heard. */
  commit(): void
  /** Forgets it. */
  clear(): void
}

/** Speech that is going on. */
interface Speech {
  item_id: string
  /** How long nothing has been heard since, in milliseconds. */
  silence: number
}

/** How loud 16-bit sound is that counts as speech; of other encodings all counts. */
const LOUD = 500

/** The shortest sound that can be a message, in milliseconds. */
const SHORTEST = 100

/** Makes what hears for a session: it tells when somebody speaks, interrupts the answer, and answers when they stop. */
export function createListener(session: Session): Listener {
  /** Milliseconds of all that was heard, and of what is no message yet. */
  let heard = 0
  let waiting = 0
  let speech: Speech | undefined

  const commit = (item_id: string): void => {
    const ms = waiting
    waiting = 0
    speech = undefined
    session.tell({
      type: 'input_audio_buffer.committed',
      previous_item_id: session.items.at(-1)?.id ?? null,
      item_id,
    })
    addMessage(session, item_id, ms)
  }
  const hear = (isLoud: boolean, ms: number): void => {
    const { input } = session.settings.audio ?? {}
    const turns = input?.turn_detection
    if (!turns) return
    const { create_response = true, interrupt_response = true, silence_duration_ms = 200 } = Object(turns)
    if (isLoud && !speech) {
      speech = { item_id: session.id('item_'), silence: 0 }
      session.tell({ type: 'input_audio_buffer.speech_started', audio_start_ms: heard, item_id: speech.item_id })
      if (interrupt_response) cancelResponse(session, 'turn_detected')
    }
    if (!speech) return
    speech.silence = isLoud ? 0 : speech.silence + ms
    if (speech.silence < silence_duration_ms) return
    const { item_id } = speech
    session.tell({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: heard + ms, item_id })
    commit(item_id)
    if (create_response && session.settings.type === 'realtime') startResponse(session)
  }
  return {
    append(audio) {
      const bytes = decode(audio)
      const { type = 'audio/pcm' } = session.settings.audio?.input?.format ?? {}
      const ms = Math.round(bytes.length / (type === 'audio/pcm' ? 48 : 8))
      waiting += ms
      hear(type !== 'audio/pcm' || isLoud(bytes), ms)
      heard += ms
    },
    commit() {
      if (waiting < SHORTEST)
        throw new Refusal(400, `The buffer has ${waiting} ms of sound: a message needs at least ${SHORTEST}.`, {
          code: 'input_audio_buffer_commit_empty',
        })
      commit(speech?.item_id ?? session.id('item_'))
    },
    clear() {
      waiting = 0
      speech = undefined
      session.tell({ type: 'input_audio_buffer.cleared' })
    },
  }
}

/** Makes a message of sound: what it says is made up, and written down where the session asks for it. */
function addMessage(session: Session, id: string, ms: number): void {
  const transcript = `This is made up: ${ms} ms of sound.`
  const isWritten = Boolean(session.settings.audio?.input?.transcription)
  const item = {
    id,
    object: 'realtime.item',
    type: 'message',
    role: 'user',
    status: 'completed',
    content: [{ type: 'input_audio', transcript: isWritten ? transcript : undefined }],
  } as const
  const added = { ...item, content: [...item.content] }
  addItem(session, added)
  finishItem(session, added)
  if (isWritten) play(transcriptEvents(id, transcript, ms), session.tell)
}

function* transcriptEvents(item_id: string, transcript: string, ms: number): Generator<Told> {
  const place = { item_id, content_index: 0 }
  for (const delta of transcript.split(/(?= )/))
    yield { type: 'conversation.item.input_audio_transcription.delta', ...place, delta }
  yield {
    type: 'conversation.item.input_audio_transcription.completed',
    ...place,
    transcript,
    usage: { type: 'duration', seconds: ms / 1000 },
  }
}

function decode(audio: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(audio)
  if (bytes) return bytes
  throw new Refusal(400, "Invalid 'audio': it is not base64.", { param: 'audio', code: 'invalid_value' })
}

function isLoud(bytes: Uint8Array<ArrayBuffer>): boolean {
  const samples = new DataView(bytes.buffer)
  for (let at = 0; at + 1 < bytes.length; at += 2) if (Math.abs(samples.getInt16(at, true)) > LOUD) return true
  return false
}
