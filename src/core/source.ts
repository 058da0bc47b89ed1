import { isUploadable, type Uploadable } from './uploadable.ts'

/** Where the bytes of a file come from: the reader of a stream, or what looks like one. */
export interface Source {
  read(): Promise<{ done?: boolean | undefined; value?: unknown }>
  cancel(reason: unknown): unknown
}

/** What holds bytes as a Response does, such as an object of R2. */
export interface Bodied {
  readonly body: { getReader(): Source } | null
}

/** Opens a file. */
export async function openSource(file: Uploadable | Bodied): Promise<Source> {
  const bytes = 'stream' in file ? await file.stream() : 'body' in file ? file.body : file
  if (!bytes) return openSource(new Blob())
  if ('getReader' in bytes) return bytes.getReader()
  const iterator = bytes[Symbol.asyncIterator]()
  return {
    read: () => iterator.next(),
    cancel(reason) {
      // A stream of Node holds its file open even before it is read.
      if ('destroy' in bytes && typeof bytes.destroy === 'function') bytes.destroy()
      return iterator.return?.(reason)
    },
  }
}

/** Ends a source, also one that is still being opened. */
export async function cancelSource(source: Promise<Source>, reason: unknown): Promise<void> {
  await source.then((opened) => opened.cancel(reason)).catch(() => {})
}

/** Ends a file that can be read only once, unless somebody reads it. */
export function releaseFile(file: unknown, reason: unknown): void {
  if (isUploadable(file) && !('stream' in file)) cancelSource(openSource(file), reason)
}
