import type { Connect } from '../../program.ts'
import { assistant, prompt } from '../input.ts'
import { readEvents } from './events.ts'

export const connect: Connect =
  ({ apiKey, baseURL, fetch }) =>
  async (take) => {
    const response = await fetch(`${baseURL}/threads/runs`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'openai-beta': 'assistants=v2',
      },
      body: JSON.stringify({
        assistant_id: assistant,
        thread: { messages: [{ role: 'user', content: prompt }] },
        stream: true,
      }),
    })
    await readEvents(response, (data, event) => {
      if (event !== 'thread.message.delta') return true
      return take(JSON.parse(data).delta.content[0].text.value)
    })
  }
