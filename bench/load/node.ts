import { serve } from '../probe/serve.ts'
import { held, shared } from './held.ts'
import { readStream } from './readStream.ts'

/* Reads the stream that a request asks for; answers an empty request with what the process holds. */
serve(async (request) => {
  const task = await request.text()
  return Response.json(task ? await readStream(JSON.parse(task), shared.signal) : held())
})
