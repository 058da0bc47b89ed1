/** A recording that goes on. */
export interface Recording {
  /** Ends it, and gives the sound. */
  stop(): Promise<Blob>
}

/** Records the microphone; rejects where the visitor does not let it. */
export async function record(): Promise<Recording> {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(microphone)
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  recorder.start()
  return {
    stop: () =>
      new Promise((resolve) => {
        recorder.addEventListener('stop', () => {
          for (const track of microphone.getTracks()) track.stop()
          // What follows the type, such as the codec, is of no use to whoever reads it.
          resolve(new Blob(pieces, { type: recorder.mimeType.split(';')[0] ?? 'audio/webm' }))
        })
        recorder.stop()
      }),
  }
}
