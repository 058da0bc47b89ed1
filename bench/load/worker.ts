import { readStream } from './readStream.ts'

// biome-ignore lint/style/noDefaultExport: what a Worker is made of
export default {
  /** Reads the stream that a request asks for. */
  async fetch(request: Request): Promise<Response> {
    return Response.json(await readStream(await request.json()))
  },
}
