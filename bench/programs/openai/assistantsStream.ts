import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { assistant, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async (take) => {
    const thread = { messages: [{ role: 'user' as const, content: prompt }] }
    const params = { assistant_id: assistant, thread, stream: true as const }
    for await (const { event, data } of await client.beta.threads.createAndRun(params)) {
      if (event !== 'thread.message.delta') continue
      const [part] = data.delta.content ?? []
      if (part?.type === 'text' && !take(part.text?.value ?? '')) break
    }
  }
}
