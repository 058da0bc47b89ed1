import type { Connect } from '../../program.ts'

export const connect: Connect =
  ({ apiKey, baseURL, fetch }) =>
  async () => {
    const headers = { authorization: `Bearer ${apiKey}`, 'openai-beta': 'assistants=v2' }
    let count = 0
    for (let after: string | undefined; ; ) {
      const response = await fetch(`${baseURL}/vector_stores${after ? `?after=${after}` : ''}`, { headers })
      if (!response.ok) throw new Error(await response.text())
      const page = await response.json()
      count += page.data.length
      if (!page.has_more) return count
      after = page.last_id
    }
  }
