import type { Refuse } from '../../core/openAIError.ts'
import { readBytes } from '../../core/readBytes.ts'
import type { Source } from '../../core/source.ts'
import type { FileSource } from '../../core/uploadable.ts'

/** A piece of a file, in its place; it can be sent again. */
export interface FilePart {
  /** Position among the parts, from 0. */
  index: number
  size: number
  data: Blob | FileSource
}

/** Slices a file that lies somewhere; nothing of it is held. */
export function* slicesOf(file: Blob, partSize: number): Generator<FilePart, void> {
  for (let start = 0, index = 0; start < file.size; start += partSize, index++) {
    const data = file.slice(start, start + partSize)
    yield { index, size: data.size, data }
  }
}

/** Cuts what a source brings into parts, each read when it is asked for; refuses what has not the size that was announced. */
export async function* partsOf(
  source: Promise<Source>,
  total: number,
  partSize: number,
  refuse: Refuse,
): AsyncGenerator<FilePart, void> {
  let chunks: Uint8Array[] = []
  let size = 0
  let index = 0
  let received = 0
  const toPart = (): FilePart => ({ index: index++, size, data: toSource(chunks, size) })

  for (let whole = await readBytes('file', source, refuse); whole; whole = await readBytes('file', source, refuse)) {
    received += whole.length
    if (received > total) refuse('got more bytes of `file` than were announced: set `bytes` to its size')
    for (let rest = whole; rest.length; ) {
      const chunk = rest.subarray(0, partSize - size)
      rest = rest.subarray(chunk.length)
      chunks.push(chunk)
      size += chunk.length
      if (size < partSize) continue
      yield toPart()
      chunks = []
      size = 0
    }
  }
  if (received < total)
    refuse(`got ${received} bytes of \`file\`, and ${total} were announced: set \`bytes\` to its size`)
  if (size) yield toPart()
}

/** Chunks as a file that can be read any number of times; they are not copied. */
function toSource(chunks: Uint8Array[], size: number): FileSource {
  return {
    name: 'part',
    size,
    stream() {
      const rest = chunks.values()
      return new ReadableStream({
        pull(controller) {
          const { value, done } = rest.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
      })
    },
  }
}
