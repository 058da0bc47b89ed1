import { createClient } from 'bonsai-openai/core'
import { createThreadAndRunStream } from 'bonsai-openai/operations/createThreadAndRunStream'
import type { Connect } from '../../program.ts'
import { assistant, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async (take) => {
    const thread = { messages: [{ role: 'user' as const, content: prompt }] }
    for await (const { event, data } of await createThreadAndRunStream(client, { assistant_id: assistant, thread })) {
      if (event !== 'thread.message.delta') continue
      const [part] = data.delta.content ?? []
      if (part?.type === 'text' && !take(part.text?.value ?? '')) break
    }
  }
}
