import { type AnswerEvent, applyToAnswer } from './applyEvent.ts'
import type { AssistantMessage, Part, Source } from './protocol.ts'
import type { Run } from './run.ts'

/** Writes the parts of an answer, each in its place, and says what that changed. */
export interface PartWriter {
  /** The answer so far. */
  message(): AssistantMessage
  /** Puts a part in the place of that name. */
  put(name: string, part: Part): void
  /** Adds to the part in the place of that name, which is `empty` before. */
  grow(name: string, delta: string, empty: Part): void
  /** Changes the call of a tool. */
  setTool(id: string, change: { status: 'done' | 'failed'; output: string }): void
  addSource(index: number, source: Source): void
  /** The events since this was asked last. */
  taken(): AnswerEvent[]
}

/** More than any answer has; a broken host could send any number. */
const MAX_PARTS = 500

/** Begins an answer, or goes on with one whose places `run` knows. */
export function createPartWriter(start: AssistantMessage, run: Run): PartWriter {
  let message = start
  let events: AnswerEvent[] = []

  const emit = (event: AnswerEvent): void => {
    message = applyToAnswer(message, event)
    events.push(event)
  }
  // Named by the round too, since each response counts its items from 0.
  const placeOf = (name: string): number => {
    const place = run.places[`${run.round}/${name}`] ?? message.parts.length
    if (place < MAX_PARTS) run.places[`${run.round}/${name}`] = place
    return place
  }
  const set = (index: number, part: Part): void => emit({ type: 'part', message: message.id, index, part })
  return {
    message: () => message,
    put(name, part) {
      const index = placeOf(name)
      if (index < MAX_PARTS && JSON.stringify(message.parts[index]) !== JSON.stringify(part)) set(index, part)
    },
    grow(name, delta, empty) {
      const index = placeOf(name)
      if (index >= MAX_PARTS) return
      if (!message.parts[index]) set(index, empty)
      emit({ type: 'text', message: message.id, index, delta })
    },
    setTool(id, change) {
      const index = message.parts.findLastIndex((part) => part.type === 'tool' && part.id === id)
      const part = message.parts[index]
      if (part?.type === 'tool') set(index, { ...part, ...change })
    },
    addSource: (index, source) => emit({ type: 'source', message: message.id, index, source }),
    taken() {
      const all = events
      events = []
      return all
    },
  }
}
