import type { MessageDeltaObject } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { assistant, prompt } from '../input.ts'
import { configure } from './client.ts'

/* As in chatStream.ts; what an event is called is told to `onSseEvent` alone, so events are told apart by their data. */
export const connect: Connect = (connection) => {
  const client = configure(connection)
  return async (take) => {
    const { stream } = await client.sse.post<Record<'200', MessageDeltaObject | '[DONE]'>>({
      url: '/threads/runs',
      security: [{ scheme: 'bearer', type: 'http' }],
      headers: { 'Content-Type': 'application/json', 'OpenAI-Beta': 'assistants=v2' },
      body: { assistant_id: assistant, thread: { messages: [{ role: 'user', content: prompt }] }, stream: true },
    })
    for await (const data of stream) {
      if (data === '[DONE]') break
      if (data.object !== 'thread.message.delta') continue
      const [part] = data.delta.content ?? []
      if (part?.type === 'text' && !take(part.text?.value ?? '')) break
    }
  }
}
