/** Makes a stream of a generator's chunks, one for each pull. It ends with the signal's reason when that aborts; the generator's own signal aborts when nobody reads on. */
export function pump(
  generate: (signal: AbortSignal) => AsyncIterator<Uint8Array<ArrayBuffer>>,
  signal?: AbortSignal | null,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const ended = new AbortController()
  const chunks = generate(ended.signal)
  let onAbort: () => void
  const end = (reason?: unknown): void => {
    signal?.removeEventListener('abort', onAbort)
    ended.abort(reason)
    chunks.return?.().catch(() => {})
  }
  return new ReadableStream(
    {
      start: (controller) => {
        onAbort = () => {
          controller.error(signal?.reason)
          end(signal?.reason)
        }
        signal?.addEventListener('abort', onAbort)
      },
      pull: async (controller) => {
        const { done, value } = await chunks.next().catch((error) => {
          end(error)
          throw error
        })
        if (ended.signal.aborted) return
        if (!done) return controller.enqueue(value)
        end()
        controller.close()
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
