/**
 * Cuts bytes in two at every place, one stream for each: what reads a stream must not mind where its chunks end.
 *
 * @param bytes What the streams bring, such as a recorded answer.
 * @returns The streams, from the one cut before the first byte to the one cut after the last.
 * @example
 * for (const body of splitEverywhere(bytes)) expect(await collect(new Response(body))).toEqual(whole)
 */
export function* splitEverywhere(bytes: Uint8Array): Iterable<ReadableStream<Uint8Array>> {
  for (let at = 0; at <= bytes.length; at++) yield chunked([bytes.subarray(0, at), bytes.subarray(at)])
}

/** A stream of these chunks, less those that are empty. */
export function chunked(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = [...chunks].filter(({ length }) => length).values()
  return new ReadableStream(
    {
      pull: (controller) => {
        const { done, value } = rest.next()
        if (done) controller.close()
        else controller.enqueue(value.slice())
      },
    },
    { highWaterMark: 0 },
  )
}
