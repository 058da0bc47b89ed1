/** What this browser keeps under a name; undefined where it keeps nothing, or nothing that can be read. */
export function readStored<T>(name: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a value over reloads, or forgets it. A browser that keeps nothing, or has no room left, only forgets sooner. */
export function writeStored(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(value))
  } catch {}
}
