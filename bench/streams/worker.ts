import { chunksOf, type Reader, readOnce } from './rounds.ts'

/** Reads the stream as often as asked; the caller keeps the time, since a Worker's clock stands still while it computes. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const chunks = chunksOf(Number(searchParams.get('size')))
    const reader = searchParams.get('reader') as Reader
    let length = 0
    for (let round = 0; round < Number(searchParams.get('rounds')); round++) length += await readOnce(reader, chunks)
    return Response.json(length)
  },
}
