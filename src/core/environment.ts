import type { ClientOptions } from './types.ts'

/** The global of Node and of those that follow it. */
interface Runtime {
  process: { env: Record<string, string | undefined> }
}

/** Key and base URL of the environment, where the runtime has one and allows it; the one place of src that reads it. */
export function environment(): Pick<ClientOptions, 'apiKey' | 'baseURL'> {
  try {
    const { env } = (globalThis as unknown as Runtime).process
    return { apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL || undefined }
  } catch {
    return {} // no process, or Deno without permission
  }
}
