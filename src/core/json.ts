import type { EncodedBody } from './callTypes.ts'

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

/** Makes a body of JSON, and says so unless the caller says what it is. */
export function encodeJSON(value: unknown, headers: Headers): EncodedBody {
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  return { body: toJSON(value) }
}
