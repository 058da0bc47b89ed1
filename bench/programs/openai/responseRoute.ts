import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

/* What it writes is a line of JSON for each event, which its own `Stream.fromReadableStream` reads. */
export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    const stream = await client.responses.create({ model, input: prompt, stream: true })
    return new Response(stream.toReadableStream(), { headers: { 'content-type': 'application/x-ndjson' } })
  }
}
