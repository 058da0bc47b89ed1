import type { Uploadable } from '../../src/core/index.ts'

/** A file without end, and how often it was opened and ended. */
export interface WatchedFile {
  file: Uploadable
  opened: number
  ended: number
  reads: number
}

/** A chunk every few milliseconds, as from a slow disk. */
const chunk = new Uint8Array(65_536).fill(97)
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2))

function endless(watched: WatchedFile): ReadableStream<Uint8Array> {
  watched.opened++
  return new ReadableStream(
    {
      async pull(controller) {
        watched.reads++
        await pause()
        controller.enqueue(chunk)
      },
      cancel() {
        watched.ended++
      },
    },
    { highWaterMark: 0 },
  )
}

async function* generate(watched: WatchedFile): AsyncGenerator<Uint8Array> {
  watched.opened++
  try {
    for (;;) {
      watched.reads++
      await pause()
      yield chunk
    }
  } finally {
    watched.ended++
  }
}

/** An iterator that opens what it reads at once, and is written by hand. */
function iterate(watched: WatchedFile): AsyncIterator<Uint8Array> {
  watched.opened++
  return {
    async next() {
      watched.reads++
      await pause()
      return { value: chunk, done: false }
    },
    async return() {
      watched.ended++
      return { value: undefined, done: true }
    },
  }
}

/** Each form of a file that reads from elsewhere. */
const forms: Record<string, (watched: WatchedFile) => Uploadable> = {
  'a source': (watched) => ({ name: 'a.bin', stream: () => endless(watched) }),
  'a source of known length': (watched) => ({ name: 'a.bin', size: 2 ** 30, stream: () => endless(watched) }),
  'a source opened by a promise': (watched) => ({
    name: 'a.bin',
    async stream() {
      await pause()
      return endless(watched)
    },
  }),
  'a stream': endless,
  'a response': (watched) => new Response(endless(watched)),
  'a generator': generate,
  'an iterable': (watched) => ({ [Symbol.asyncIterator]: () => iterate(watched) }),
}

/** Names of the forms in which a file can read from elsewhere. */
export const watchedForms: string[] = Object.keys(forms)

/** Makes a file of that form. */
export function watchedFile(form: string): WatchedFile {
  const watched: WatchedFile = { file: new Blob(), opened: 0, ended: 0, reads: 0 }
  watched.file = forms[form]?.(watched) ?? watched.file
  return watched
}
