/** The global of Node and of those that follow it. */
interface Runtime {
  process: { env: Record<string, string | undefined> }
}

/** A variable of the environment; undefined where it is empty or the runtime has none, or forbids it. The one place of src that reads it. */
export function environment(name: string): string | undefined {
  try {
    return (globalThis as unknown as Runtime).process.env[name] || undefined
  } catch {
    return undefined // no process, or Deno without permission
  }
}
