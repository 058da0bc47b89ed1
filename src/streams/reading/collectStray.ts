import { parseJSON } from '../../core/json.ts'
import { findError } from '../../core/readError.ts'
import type { UnknownField } from './decodeEvents.ts'

/** Most characters that are kept of what is no event. */
const MOST_KEPT = 65_536

/** What a body holds beside its events: an error that is not framed as one, a proxy's page, an answer that is no stream. */
export interface Stray {
  /** All of it so far, but for errors. */
  text: string
  add(line: UnknownField): void
  /** Looks at the lines since the last event, which can make up the JSON of an error. */
  flush(): void
}

/** Collects it; `onError` gets the text of each error. */
export function collectStray(onError: (text: string) => void): Stray {
  let lines = ''
  const stray: Stray = {
    text: '',
    add({ field, value = '', line }) {
      if (field === 'error') onError(value)
      else if (lines.length < MOST_KEPT) lines += `${line}\n`
    },
    flush() {
      if (!lines) return
      if (findError(parseJSON(lines))) onError(lines)
      else if (stray.text.length < MOST_KEPT) stray.text += lines
      lines = ''
    },
  }
  return stray
}
