/** Parses JSON; undefined when the text is none. */
export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {}
  return undefined
}
