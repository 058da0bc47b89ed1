import { createClient, createResponse, outputText } from 'bonsai-openai'

/** What the Worker has, of which the tests have the same. */
export interface Env {
  OPENAI_API_KEY: string
  DIGESTS: { put(key: string, value: string): Promise<void>; get(key: string): Promise<string | null> }
}

export default {
  /** Writes the digest of the day, each night. */
  async scheduled({ scheduledTime }: { scheduledTime: number }, env: Env): Promise<void> {
    const client = createClient({ apiKey: env.OPENAI_API_KEY })
    const day = new Date(scheduledTime).toISOString().slice(0, 10)
    const response = await createResponse(client, { model: 'gpt-5', input: `The digest of ${day}.` })
    await env.DIGESTS.put(day, outputText(response))
  },
}
