import { request } from '../api.ts'
import { addHeard, type Heard } from './heard.ts'

export type { Heard } from './heard.ts'

/** A call that goes on. */
export interface Call {
  mute(muted: boolean): void
}

/** Who is told of a call. */
export interface CallListener {
  /** What was said so far, by both. */
  onHeard(heard: Heard[]): void
  onEnd(): void
}

/** Calls the model: the microphone goes out, its voice comes in. The signal hangs up. */
export async function startCall({ onHeard, onEnd }: CallListener, signal: AbortSignal): Promise<Call> {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => {
    throw new Error('The microphone can’t be used. Let this page use it in the settings of the browser.')
  })
  const connection = new RTCPeerConnection()
  const hangUp = (): void => {
    for (const track of microphone.getTracks()) track.stop()
    connection.close()
  }
  signal.addEventListener('abort', hangUp)
  try {
    signal.throwIfAborted()
    const voice = new Audio()
    voice.autoplay = true
    connection.addEventListener('track', ({ streams: [stream] }) => {
      voice.srcObject = stream ?? null
    })
    connection.addEventListener('connectionstatechange', () => {
      if (connection.connectionState === 'failed' || connection.connectionState === 'disconnected') onEnd()
    })
    for (const track of microphone.getTracks()) connection.addTrack(track, microphone)
    let heard: Heard[] = []
    connection.createDataChannel('oai-events').addEventListener('message', ({ data }) => {
      heard = addHeard(heard, JSON.parse(data))
      onHeard(heard)
    })
    await connection.setLocalDescription()
    const answer = await request('/api/voice', {
      method: 'POST',
      headers: { 'content-type': 'application/sdp' },
      body: connection.localDescription?.sdp ?? '',
      signal,
    })
    const sdp = await answer.text()
    await connection.setRemoteDescription({ type: 'answer', sdp }).catch(() => {
      throw new Error('The call could not be connected. Try again.')
    })
    return {
      mute(muted) {
        for (const track of microphone.getTracks()) track.enabled = !muted
      },
    }
  } catch (error) {
    hangUp()
    throw error
  }
}
