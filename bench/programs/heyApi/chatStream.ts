import type { CreateChatCompletionStreamResponse } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { configure } from './client.ts'

/* No streaming function is generated for this document: this uses the client's reader of server-sent events, unchecked. */
export const connect: Connect = (connection) => {
  const client = configure(connection)
  return async (take) => {
    const { stream } = await client.sse.post<Record<'200', CreateChatCompletionStreamResponse | '[DONE]'>>({
      url: '/chat/completions',
      security: [{ scheme: 'bearer', type: 'http' }],
      headers: { 'Content-Type': 'application/json' },
      body: { model, messages: [{ role: 'user', content: prompt }], stream: true },
    })
    for await (const chunk of stream) {
      if (chunk === '[DONE]') break
      const content = chunk.choices[0]?.delta?.content
      if (!take(typeof content === 'string' ? content : '')) break
    }
  }
}
