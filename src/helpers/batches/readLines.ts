import { iterate } from '../../streams/reading/iterate.ts'

/** Reads the lines of a text that are not empty, holding no more of it than a line and a chunk. */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let held = ''
  for await (const chunk of { [Symbol.asyncIterator]: () => iterate(body) }) {
    const [first = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n')
    held += first
    for (const line of lines) {
      if (held.trim()) yield held
      held = line
    }
  }
  if (held.trim()) yield held
  return
}
