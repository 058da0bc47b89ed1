import type { Refuse } from './errors.ts'
import type { HeadersInput } from './types.ts'

/** Merges layers of headers, later ones over earlier ones; `null` removes. Values that HTTP can't carry are refused without being shown. */
export function mergeHeaders(refuse: Refuse, ...layers: (HeadersInput | undefined)[]): Headers {
  const headers = new Headers()
  for (const layer of layers) {
    for (const [name, value] of layer && Symbol.iterator in layer ? layer : Object.entries({ ...layer })) {
      try {
        if (value === null) headers.delete(name)
        else if (value !== undefined) headers.set(name, value)
      } catch {
        refuse(`can't send the header ${name}, which holds characters that HTTP does not allow`)
      }
    }
  }
  return headers
}
