import type { ChatEvent } from './addChunk.ts'
import type { ChatMessage } from './state.ts'

/** How far the last answer is. */
export interface Answer {
  /** Counts the answers of the chat. */
  number: number
  status: 'queued' | 'running' | 'done' | 'stopped' | 'failed'
  error?: string
}

/** What a chat keeps in its SQLite: messages, the events of the last answer, and how far that is. */
export interface Store {
  messages(): ChatMessage[]
  add(messages: readonly ChatMessage[]): void
  /** Takes back all that came after the last message of the user. */
  dropAnswer(): void
  events(after: number): ChatEvent[]
  record(event: ChatEvent): void
  clearEvents(): void
  answer(): Answer
  setAnswer(answer: Answer): void
}

/** Opens the store of a chat, and makes its tables where they are not there yet. */
export function createStore({ sql, kv }: DurableObjectStorage): Store {
  sql.exec('CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, role TEXT NOT NULL, json TEXT NOT NULL)')
  sql.exec('CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, json TEXT NOT NULL)')
  const read = <T>(query: string, ...bindings: unknown[]): T[] =>
    [...sql.exec<{ json: string }>(query, ...bindings)].map(({ json }): T => JSON.parse(json))
  return {
    messages: () => read('SELECT json FROM messages ORDER BY id'),
    add(messages) {
      for (const message of messages)
        sql.exec('INSERT INTO messages (role, json) VALUES (?, ?)', message.role, JSON.stringify(message))
    },
    dropAnswer: () =>
      void sql.exec("DELETE FROM messages WHERE id > (SELECT max(id) FROM messages WHERE role = 'user')"),
    events: (after) => read('SELECT json FROM events WHERE id > ? ORDER BY id', after),
    record: (event) => void sql.exec('INSERT INTO events (json) VALUES (?)', JSON.stringify(event)),
    clearEvents: () => void sql.exec('DELETE FROM events'),
    answer: () => kv.get<Answer>('answer') ?? { number: 0, status: 'done' },
    setAnswer: (answer) => kv.put('answer', answer),
  }
}
