/** The global of Node and those that follow it. */
interface Runtime {
  process: { env: Record<string, string | undefined> }
}

/** Key and base URL of the environment, where the runtime has one and allows it; the one place of src that reads it. */
export function environment(): { apiKey?: string | undefined; baseURL?: string | undefined } {
  try {
    const { OPENAI_API_KEY, OPENAI_BASE_URL } = (globalThis as unknown as Runtime).process.env
    return { apiKey: OPENAI_API_KEY, baseURL: OPENAI_BASE_URL || undefined }
  } catch {
    return {} // no process, or Deno without permission
  }
}
