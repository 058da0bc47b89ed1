import type { InputContent } from 'bonsai-openai/schemas/InputContent'
import type { Attachment, ConversationEvent, Message, StreamedEvent } from './protocol.ts'
import type { Run } from './run.ts'

/** An attachment, as the API takes it and as the reader sees it. */
export interface StoredAttachment {
  attachment: Attachment
  content: InputContent
}

/** What a conversation keeps in its SQLite. */
export interface Store {
  /** Has all of the changes happen, or none. */
  together<T>(change: () => T): T
  title(): string
  setTitle(title: string): void
  messages(): Message[]
  /** Adds a message at the end, or puts it in the place of the one with its id. */
  putMessage(message: Message): void
  removeMessages(ids: readonly string[]): void
  /** Notes down what happened, as one row. */
  record(events: readonly ConversationEvent[]): void
  /** Forgets what happened, but for the last of it, whose place goes on to be known. */
  forgetEvents(): void
  /** What happened after a place; undefined where not all of it is known any more. */
  eventsAfter(place: number): StreamedEvent[] | undefined
  /** The place of what happened last. */
  place(): number
  /** The first place that is known. */
  firstPlace(): number
  run(): Run | undefined
  setRun(run: Run | undefined): void
  attachments(): StoredAttachment[]
  addAttachment(stored: StoredAttachment): void
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS messages (position INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS events (place INTEGER PRIMARY KEY, first INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS attachments (id TEXT PRIMARY KEY, json TEXT NOT NULL);`

/** Opens the store, and makes its tables where they are not there yet. */
export function openStore(storage: DurableObjectStorage): Store {
  const { sql, kv } = storage
  sql.exec(TABLES)
  const read = <T>(query: string, ...bindings: unknown[]): T[] =>
    [...sql.exec<{ json: string }>(query, ...bindings)].map(({ json }): T => JSON.parse(json))
  const place = (): number =>
    sql.exec<{ place: number }>('SELECT coalesce(max(place), 0) AS place FROM events').one().place
  const firstPlace = (): number =>
    sql.exec<{ first: number }>('SELECT coalesce(min(first), 1) AS first FROM events').one().first
  return {
    together: (change) => storage.transactionSync(change),
    title: () => kv.get<string>('title') ?? '',
    setTitle: (title) => kv.put('title', title),
    messages: () => read('SELECT json FROM messages ORDER BY position'),
    putMessage: (message) =>
      void sql.exec(
        'INSERT INTO messages (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
        message.id,
        JSON.stringify(message),
      ),
    removeMessages: (ids) =>
      void sql.exec('DELETE FROM messages WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)),
    record(events) {
      const first = place() + 1
      const last = place() + events.length
      sql.exec('INSERT INTO events (place, first, json) VALUES (?, ?, ?)', last, first, JSON.stringify(events))
    },
    forgetEvents: () => void sql.exec('DELETE FROM events WHERE place < (SELECT max(place) FROM events)'),
    place,
    firstPlace,
    eventsAfter(after) {
      if (after < firstPlace() - 1 || after > place()) return undefined
      const rows = [
        ...sql.exec<{ first: number; json: string }>(
          'SELECT first, json FROM events WHERE place > ? ORDER BY place',
          after,
        ),
      ]
      return rows.flatMap(({ first, json }) => placed(first, JSON.parse(json))).filter((event) => event.place > after)
    },
    run: () => kv.get<Run>('run'),
    setRun: (run) => void (run ? kv.put('run', run) : kv.delete('run')),
    attachments: () => read('SELECT json FROM attachments'),
    addAttachment: (stored) =>
      void sql.exec('INSERT INTO attachments (id, json) VALUES (?, ?)', stored.attachment.id, JSON.stringify(stored)),
  }
}

function placed(first: number, events: ConversationEvent[]): StreamedEvent[] {
  return events.map((event, index) => ({ ...event, place: first + index }))
}
