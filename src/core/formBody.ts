import type { EncodedBody } from './types.ts'
import type { Uploadable } from './uploadable.ts'

/** A piece of a form: text, or the file that follows it. */
export type FormPart = string | Uploadable

/** A stream of known length, which workerd wants in place of a header. */
type FixedLengthStream = new (size: number) => ReadableWritablePair<Uint8Array, Uint8Array>

/** Makes the body of a form: a Blob when every piece is at hand, else a stream that reads one chunk at a time. */
export function formBody(parts: FormPart[], headers: Headers): EncodedBody {
  const blobs = parts.filter((part) => typeof part === 'string' || part instanceof Blob)
  if (blobs.length === parts.length) return { body: new Blob(blobs) }
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 0)
  const { FixedLengthStream: Fixed } = globalThis as { FixedLengthStream?: FixedLengthStream }
  let body = join(parts)
  if (size >= 0) {
    headers.set('content-length', `${size}`)
    if (Fixed) body = body.pipeThrough(new Fixed(size))
  }
  return { body, duplex: 'half', isSingleUse: parts.some((part) => typeof part === 'object' && !('stream' in part)) }
}

/** Length in bytes; NaN when it is not known. */
function sizeOf(part: FormPart): number {
  if (typeof part === 'string') return new Blob([part]).size
  const { size, headers } = part as Partial<Blob & Response>
  return size ?? (headers?.has('content-encoding') ? Number.NaN : Number(headers?.get('content-length') ?? Number.NaN))
}

/** Joins the pieces to one stream, which holds no more than the chunk that is asked for. */
function join(parts: FormPart[]): ReadableStream<Uint8Array> {
  const sources = parts.map(open)
  return new ReadableStream(
    {
      async pull(controller) {
        for (let source = sources[0]; source; source = sources[0]) {
          const { done, value } = await source.next()
          if (!done) return controller.enqueue(value)
          sources.shift()
        }
        controller.close()
      },
      async cancel(reason) {
        for (const source of sources) await source.return?.(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Where the bytes of a piece come from. */
type Source = Pick<AsyncIterator<Uint8Array>, 'next' | 'return'>

function open(part: FormPart): Source {
  const file = typeof part === 'string' ? new Blob([part]) : part
  const bytes = 'stream' in file ? file.stream() : 'body' in file ? file.body : file
  if (!bytes) return open('')
  if (!('getReader' in bytes)) return bytes[Symbol.asyncIterator]()
  const reader = bytes.getReader()
  return {
    next: async () => (await reader.read()) as IteratorResult<Uint8Array>,
    return: async (reason) => {
      await reader.cancel(reason)
      return { done: true, value: reason }
    },
  }
}
