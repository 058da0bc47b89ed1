import type { Encode } from './types.ts'

/** Parses JSON; undefined when the text is none. */
export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {}
  return undefined
}

/** Makes JSON. Half characters become U+FFFD: strict hosts refuse their escapes, which no other character has. */
export function toJSON(value: unknown): string {
  return JSON.stringify(value).replace(/\\(\\|ud[89a-f]..)/g, (found, rest) => (rest === '\\' ? found : '\ufffd'))
}

/** The body of a call whose fields are JSON. */
export const encodeJSON: Encode = (_refuse, fields) => ({ body: toJSON(fields) })
