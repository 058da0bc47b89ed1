import type { Connect } from '../../program.ts'
import { model } from '../input.ts'
import { uiMessages } from '../uiMessages.ts'
import { readEvents } from './events.ts'
import { post } from './post.ts'

/* Text alone, and what fails on the way ends the page's stream. */
export const connect: Connect = (connection) => async () => {
  const input = uiMessages.map(({ role, parts }) => ({ role, content: parts.map(({ text }) => text).join('') }))
  const upstream = await post(connection, '/responses', { model, input, stream: true })
  const { readable, writable } = new TransformStream<string, string>()
  void write(upstream, writable.getWriter())
  const headers = { 'content-type': 'text/event-stream', 'x-vercel-ai-ui-message-stream': 'v1' }
  return new Response(readable.pipeThrough(new TextEncoderStream()), { headers })
}

async function write(upstream: Response, writer: WritableStreamDefaultWriter<string>): Promise<void> {
  const send = (part: object): Promise<void> => writer.write(`data: ${JSON.stringify(part)}\n\n`)
  send({ type: 'start' })
  send({ type: 'text-start', id: '1' })
  await readEvents(upstream, (data) => {
    const { type, delta } = JSON.parse(data)
    if (type === 'response.output_text.delta') send({ type: 'text-delta', id: '1', delta })
    return true
  })
  send({ type: 'text-end', id: '1' })
  send({ type: 'finish' })
  await writer.write('data: [DONE]\n\n')
  await writer.close()
}
