/** Events as they come: a stream, or anything else that can be iterated. */
export type Events<T> = ReadableStream<T> | AsyncIterable<T>
