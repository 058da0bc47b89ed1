import { chunksOf, type Reader, readOnce, type StreamCase, streamCases } from './rounds.ts'

let cut: { stream: StreamCase; chunks: Uint8Array[] } | undefined

// biome-ignore lint/style/noDefaultExport: what a Worker is made of
export default {
  /** Reads the stream as often as asked; the caller keeps the time, since a Worker's clock stands still while it computes. */
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const stream = streamCases[`${searchParams.get('stream')}`]
    if (!stream) return new Response('No such stream.', { status: 404 })
    if (cut?.stream !== stream) cut = { stream, chunks: chunksOf(stream) }
    const reader = searchParams.get('reader') as Reader
    let length = 0
    for (let round = 0; round < Number(searchParams.get('rounds')); round++)
      length += await readOnce(reader, cut.chunks, stream.kind)
    return Response.json(length)
  },
}
