import type { FrontEvent } from '../../src/streams/frontEvent.ts'
import { serverSentEvents } from '../../src/streams/serverSentEvents.ts'
import { all } from './all.ts'

/** An event that a front end was sent, with whatever fields it has. */
export interface SentEvent {
  type: string
  [field: string]: unknown
}

/** The data of each event of a response, as text; comments are left out. */
export async function dataOf(response: Response): Promise<string[]> {
  return (await all(serverSentEvents(response.body ?? new ReadableStream()))).map(({ data }) => data)
}

/** The events that a front end was sent, but for the `[DONE]` at the end. */
export async function frontEvents(response: Response): Promise<SentEvent[]> {
  const data = await dataOf(response)
  return data.filter((text) => text !== '[DONE]').map((text) => JSON.parse(text))
}

/** A stream of events, as an app makes one. */
export async function* streamOf(...events: unknown[]): AsyncGenerator<FrontEvent> {
  for (const event of events) yield Object(event)
}

/** The types of events, each run of the same one once. */
export function typesOf(events: SentEvent[]): string[] {
  return events.map(({ type }) => type).filter((type, place, types) => type !== types[place - 1])
}
