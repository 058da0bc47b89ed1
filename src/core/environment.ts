/** The global of Node and of those that follow it. */
interface Runtime {
  process: { env: Record<string, string | undefined> }
}

/** The environment, where the runtime has one and allows it; the one place of src that reads it. */
export function environment(): Record<string, string | undefined> {
  try {
    const { OPENAI_API_KEY, OPENAI_BASE_URL } = (globalThis as unknown as Runtime).process.env
    return { OPENAI_API_KEY, OPENAI_BASE_URL }
  } catch {
    return {} // no process, or Deno without permission
  }
}
