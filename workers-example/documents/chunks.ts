/** How much goes at once. */
export interface ChunkLimits {
  items: number
  /** As JSON. */
  bytes: number
}

/** Cuts a list into chunks that are within both limits; an item larger than the limit makes a chunk of its own. */
export function* chunks<T>(items: Iterable<T>, limits: ChunkLimits): Generator<T[], void> {
  const encoder = new TextEncoder()
  let chunk: T[] = []
  let bytes = 0
  for (const item of items) {
    const size = encoder.encode(JSON.stringify(item)).length
    if (chunk.length && (chunk.length === limits.items || bytes + size > limits.bytes)) {
      yield chunk
      chunk = []
      bytes = 0
    }
    chunk.push(item)
    bytes += size
  }
  if (chunk.length) yield chunk
}
