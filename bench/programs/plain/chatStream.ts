import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { readEvents } from './events.ts'

export const connect: Connect =
  ({ apiKey, baseURL, fetch }) =>
  async (take) => {
    const response = await fetch(`${baseURL}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: prompt }], stream: true }),
    })
    await readEvents(response, (data) => take(JSON.parse(data).choices[0]?.delta.content ?? ''))
  }
