import type { Refuse } from './openAIError.ts'
import type { HeadersInput } from './types.ts'

/** Names and values of headers in any form. */
export function headerPairs(headers: HeadersInput | undefined): Iterable<readonly [string, string | null | undefined]> {
  return headers && Symbol.iterator in headers ? headers : Object.entries({ ...headers })
}

/** Merges layers of headers, later ones over earlier ones; `null` removes. Values that HTTP can't carry are refused without being shown. */
export function mergeHeaders(refuse: Refuse, ...layers: (HeadersInput | undefined)[]): Headers {
  const headers = new Headers()
  for (const layer of layers) {
    for (const [name, value] of headerPairs(layer)) {
      try {
        if (value === null) headers.delete(name)
        else if (value !== undefined) headers.set(name, value)
      } catch {
        refuse(`can't send the header ${name}: HTTP forbids its characters`)
      }
    }
  }
  return headers
}
