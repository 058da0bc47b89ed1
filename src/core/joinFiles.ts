import type { Refuse } from './openAIError.ts'
import { cancelSource, openSource, type Source } from './source.ts'
import { sizeOf, type Uploadable } from './uploadable.ts'

/** A file under the name of its field. */
export interface NamedFile {
  name: string
  file: Uploadable
}

/**
 * Joins files to one stream, which holds no more than the chunk that is asked for. Each is opened when its turn comes.
 *
 * @param signal Ends the stream and the file that it reads, once the attempt is over.
 * @param abort Ends the attempt where a file fails: no platform's fetch tells that as what it is.
 */
export function joinFiles(
  files: NamedFile[],
  refuse: Refuse,
  signal: AbortSignal,
  abort: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const rest = [...files]
  let source: Promise<Source> | undefined
  let left: number
  let isOver = false
  let controller: ReadableStreamDefaultController<Uint8Array>

  const advance = async (): Promise<void> => {
    for (let [part] = rest; part; [part] = rest) {
      const { name, file } = part
      if (!source) left = sizeOf(file)
      source ??= openSource(file)
      const { done, value } = await source
        .then((opened) => opened.read())
        .catch((cause) => refuse(`can't read \`${name}\`: ${Object(cause).message || cause}`, { cause }))
      if (isOver) return
      const chunk = done ? new Uint8Array() : value
      if (!isBytes(chunk)) return refuse(`can't send \`${name}\`: its chunks have to be Uint8Arrays`)
      left -= chunk.length
      if (left < 0 || (done && left > 0)) refuse(`can't send \`${name}\`: its size is not the one announced`)
      if (!done) return controller.enqueue(chunk)
      source = undefined
      rest.shift()
    }
    controller.close()
  }
  const end = (reason: unknown): void => {
    isOver = true
    // Else it would end as if it were whole.
    controller.error(reason)
    if (source) cancelSource(source, reason)
    source = undefined
  }
  signal.addEventListener('abort', () => end(signal.reason))
  return new ReadableStream<Uint8Array>(
    {
      start(own) {
        controller = own
      },
      pull: () =>
        advance().catch((error) => {
          // What is over fails in ways of its own.
          if (!isOver) abort(error)
        }),
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}

/** Whether a value is a Uint8Array, of this realm or another. */
function isBytes(value: unknown): value is Uint8Array {
  return Object(value)[Symbol.toStringTag] === 'Uint8Array'
}
