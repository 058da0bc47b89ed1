import { request } from '../api.ts'
import { plainText } from '../markdown/plainText.ts'

/** The first piece is short, so that it is soon heard; no more than the Worker takes at once. */
const FIRST = 200
const LONGEST = 2000

/** Reads a text in Markdown aloud, piece by piece: while one is heard, the next is made. */
export async function speak(markdown: string, signal: AbortSignal): Promise<void> {
  const context = new AudioContext()
  try {
    const pieces = cut(plainText(markdown))
    let next = pieces[0] && fetchSound(pieces[0], context, signal)
    for (let number = 1; next; number++) {
      const sound = await next
      const piece = pieces[number]
      next = piece && fetchSound(piece, context, signal)
      // Where playing is broken off, nobody waits for the next any more.
      if (next) next.catch(() => undefined)
      await play(sound, context, signal)
    }
  } finally {
    void context.close()
  }
}

async function fetchSound(input: string, context: AudioContext, signal: AbortSignal): Promise<AudioBuffer> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input }),
    signal,
  }
  const response = await request('/api/speech', init)
  const bytes = await response.arrayBuffer()
  return context.decodeAudioData(bytes).catch(() => {
    throw new Error('What the server sent is no sound that this browser can play.')
  })
}

function play(buffer: AudioBuffer, context: AudioContext, signal: AbortSignal): Promise<void> {
  const source = new AudioBufferSourceNode(context, { buffer })
  source.connect(context.destination)
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    source.addEventListener('ended', () => resolve())
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    source.start()
  })
}

/** Cuts a text where sentences end. */
function cut(text: string): string[] {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
  const pieces: string[] = []
  for (const { segment } of sentences) {
    const last = pieces.at(-1)
    const most = pieces.length > 1 ? LONGEST : FIRST
    if (last !== undefined && last.length + segment.length <= most) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment.slice(0, LONGEST * 2))
  }
  return pieces.filter((piece) => piece.trim())
}
