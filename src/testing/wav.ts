const rate = 24_000

/** A tone that goes up and down, as long as asked: 16-bit mono PCM at 24 kHz. */
export function tone(seconds: number): Uint8Array<ArrayBuffer> {
  const samples = Math.round(seconds * rate)
  const view = new DataView(new ArrayBuffer(2 * samples))
  for (let i = 0; i < samples; i++) {
    const volume = 8000 * Math.min(1, i / 500, (samples - i) / 500)
    view.setInt16(2 * i, volume * Math.sin((2 * Math.PI * (220 + 40 * Math.sin(i / rate)) * i) / rate), true)
  }
  return new Uint8Array(view.buffer)
}

/** PCM with the header of a WAV file. */
export function wav(pcm: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + pcm.length)
  const view = new DataView(bytes.buffer)
  const text = new TextEncoder()
  bytes.set(text.encode('RIFF'), 0)
  view.setUint32(4, 36 + pcm.length, true)
  bytes.set(text.encode('WAVEfmt '), 8)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, 2 * rate, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  bytes.set(text.encode('data'), 36)
  view.setUint32(40, pcm.length, true)
  bytes.set(pcm, 44)
  return bytes
}

/** How long a recording is, in seconds: told by the header of a WAV file, else guessed from its size. */
export function durationOf(bytes: Uint8Array<ArrayBuffer>): number {
  const isWav = bytes.length >= 44 && new TextDecoder().decode(bytes.subarray(0, 4)) === 'RIFF'
  const perSecond = (isWav && new DataView(bytes.buffer, bytes.byteOffset).getUint32(28, true)) || 16_000
  return Math.round((100 * bytes.length) / perSecond) / 100
}
