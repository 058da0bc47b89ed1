/** A file made anew for each attempt, so that its upload can be retried; with a `size`, its length is announced. */
export interface FileSource {
  name: string
  /** Media type, such as `audio/mpeg`. */
  type?: string | undefined
  /** Length in bytes; the upload fails where the stream brings another. */
  size?: number | undefined
  stream(): ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>
}

/** Every form in which a file can be uploaded. Responses, streams and iterables go out once, without retries. */
export type Uploadable = Blob | FileSource | Response | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** Whether a value is a file in one of the forms of {@link Uploadable}. */
export function isUploadable(value: unknown): value is Uploadable {
  const { stream, blob, getReader, [Symbol.asyncIterator]: iterate } = Object(value)
  return [stream, blob, getReader, iterate].some((method) => typeof method === 'function')
}

/** Length in bytes; NaN when it is not known. */
export function sizeOf(file: Uploadable): number {
  const { size }: Partial<Blob> = Object(file)
  const length = headerOf(file, 'content-encoding') ? undefined : headerOf(file, 'content-length')
  return Number(size ?? length ?? Number.NaN)
}

/** A header of a response. The messages of Node's http module can be uploaded, too, but not be asked for one. */
export function headerOf(file: Uploadable, name: string): string | null | undefined {
  const { headers }: Partial<Response> = Object(file)
  return headers?.get?.(name)
}
