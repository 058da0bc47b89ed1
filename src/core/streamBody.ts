/**
 * Makes the body of an attempt, which holds no more than the chunk that is asked for.
 *
 * @param read Brings the next chunk, or nothing once all is read.
 * @param cancel Ends what is read from, since the body is left.
 * @param signal Breaks the body off, once the attempt is over.
 * @param abort Ends the attempt where a read fails: no platform's fetch tells that as what it is.
 */
export function streamBody(
  read: () => Promise<Uint8Array | undefined>,
  cancel: (reason: unknown) => unknown,
  signal: AbortSignal,
  abort: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  let isOver = false
  const end = (reason: unknown): void => {
    if (!isOver) cancel(reason)
    isOver = true
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener('abort', () => {
          // Else it would end as if it were whole.
          controller.error(signal.reason)
          end(signal.reason)
        })
      },
      async pull(controller) {
        try {
          const chunk = await read()
          if (chunk) controller.enqueue(chunk)
          else controller.close()
        } catch (error) {
          // What is over fails in ways of its own.
          if (!isOver) abort(error)
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
