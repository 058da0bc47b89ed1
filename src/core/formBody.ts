import type { EncodedBody } from './callTypes.ts'
import { joinFiles, type NamedFile } from './joinFiles.ts'
import type { Refuse } from './openAIError.ts'
import { sizeOf } from './uploadable.ts'

/** A stream of known length, which workerd wants in place of a header. */
type FixedLengthStream = new (size: number) => ReadableWritablePair<Uint8Array, Uint8Array>

/** Where a Blob may lie in a file: Bun loses it inside of another Blob, and Node takes what it can't read for a lost connection. */
const HAS_FILE_BLOBS = /^(Node|Bun)/

/** Makes the body of a form from its pieces: a Blob when every piece is one, else a stream. */
export function formBody(
  parts: NamedFile[],
  refuse: Refuse,
  headers: Headers,
  signal: AbortSignal,
  abort: (error: unknown) => void,
): EncodedBody {
  const files = parts.map(({ file }) => file)
  const { navigator } = globalThis as { navigator?: { userAgent?: string } }
  if (!HAS_FILE_BLOBS.test(`${navigator?.userAgent}`) && files.every((file) => file instanceof Blob))
    return { body: new Blob(files) }
  const stream = joinFiles(parts, refuse, signal, abort)
  const { FixedLengthStream: Fixed } = globalThis as { FixedLengthStream?: FixedLengthStream }
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0)
  const isKnown = size >= 0
  if (isKnown) headers.set('content-length', `${size}`)
  const body = isKnown && Fixed ? stream.pipeThrough(new Fixed(size)) : stream
  return { body, duplex: 'half', isSingleUse: files.some((file) => !('stream' in file)) }
}
