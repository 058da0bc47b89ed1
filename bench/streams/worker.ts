import { chunksOf, type Reader, readOnce } from './rounds.ts'

let chunks: { size: number; list: Uint8Array[] } | undefined

// biome-ignore lint/style/noDefaultExport: what a Worker is made of
export default {
  /** Reads the stream as often as asked; the caller keeps the time, since a Worker's clock stands still while it computes. */
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const size = Number(searchParams.get('size'))
    if (chunks?.size !== size) chunks = { size, list: chunksOf(size) }
    const reader = searchParams.get('reader') as Reader
    let length = 0
    for (let round = 0; round < Number(searchParams.get('rounds')); round++)
      length += await readOnce(reader, chunks.list)
    return Response.json(length)
  },
}
