import type { Entry } from './entry.ts'

/** A conversation in the order that the APIs take: what came of calls follows all the calls of their round. */
export interface EntryList {
  readonly entries: Entry[]
  /** Takes entries; results wait for the end of the round. */
  add(read: Entry[]): void
  endRound(): void
}

/** Makes an empty {@link EntryList}. */
export function listEntries(): EntryList {
  const entries: Entry[] = []
  let results: Entry[] = []
  return {
    entries,
    add(read) {
      for (const entry of read) {
        const list = entry.type === 'result' ? results : entries
        list.push(entry)
      }
    },
    endRound() {
      for (const result of results) entries.push(result)
      results = []
    },
  }
}
