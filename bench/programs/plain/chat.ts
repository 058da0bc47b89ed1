import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect =
  ({ apiKey, baseURL, fetch }) =>
  async () => {
    const response = await fetch(`${baseURL}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: prompt }] }),
    })
    if (!response.ok) throw new Error(await response.text())
    const { choices } = await response.json()
    return choices[0].message.content
  }
