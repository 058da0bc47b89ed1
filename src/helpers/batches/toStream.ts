/** Makes a stream of what a generator yields, as fast as it is read; `ReadableStream.from` is not everywhere yet. */
export function toStream<T>(values: AsyncGenerator<T, undefined>): ReadableStream<T> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await values.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await values.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
