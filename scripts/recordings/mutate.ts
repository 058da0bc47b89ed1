import { gatherEvidence } from './evidence.ts'
import { type Field, fieldsOf } from './fieldsOf.ts'
import { type Mutation, mutationsOf, withMutation } from './mutations.ts'
import { answer, type Played } from './play.ts'
import type { Described } from './readDescribed.ts'
import type { Recording } from './recording.ts'

/** A mutation of an accepted answer, and whether the check of the operation noticed it. */
export interface Mutated {
  recording: Recording
  mutation: Mutation
  isNoticed: boolean
}

/** A field together with the answer or event that holds it. */
interface Place {
  field: Field
  value: unknown
}

/** Mutates each field of each accepted answer, one at a time, and plays the result through the operation again. */
export async function mutate(played: Played[], described: Described): Promise<Mutated[]> {
  const places = new Map(played.map((one) => [one, placesIn(one, described)]))
  const evidence = gatherEvidence([...places.values()].flat().map(({ field }) => field))
  const results: Mutated[] = []
  for (const [one, found] of places) {
    if (one.outcome !== 'accepted') continue
    for (const { field, value } of firstOfEach(found)) {
      for (const mutation of mutationsOf(field, evidence)) {
        const isNoticed = await withMutation(mutation, () => drifts(one, value))
        results.push({ recording: one.recording, mutation, isNoticed })
      }
    }
  }
  return results
}

/** The fields of an answer. The name of a stream's event is none: it is not part of the JSON. */
function placesIn({ recording, values }: Played, { schemaOf, components }: Described): Place[] {
  const schema = schemaOf(recording)
  if (!schema) return []
  return values.flatMap((value) =>
    [...fieldsOf(value, schema, components)]
      .filter(({ path }) => !(isNamedEvent(value) && (path === 'event' || path === 'data')))
      .map((field) => ({ field, value })),
  )
}

/** One place for each field that is there: the items of a list and the chunks of a stream are much alike. */
function firstOfEach(places: Place[]): Place[] {
  const present = places.filter(({ field: { holder, key } }) => key in holder)
  const byPath = new Map(
    present.reverse().map((place) => [`${eventName(place.value)} ${place.field.name} ${place.field.path}`, place]),
  )
  return [...byPath.values()].reverse()
}

/** Whether an answer, or one event as a stream of its own, is told of as drift. */
async function drifts({ recording, operation, params }: Played, value: unknown): Promise<boolean> {
  const responseBody = recording.stream ? `${eventText(value)}\n\ndata: [DONE]\n\n` : JSON.stringify(value)
  const { issues } = await answer({ ...recording, responseBody }, operation, params)
  return issues.length > 0
}

interface NamedEvent {
  event: string
  data: unknown
}

function isNamedEvent(value: unknown): value is NamedEvent {
  return typeof Object(value).event === 'string' && 'data' in Object(value)
}

function eventName(value: unknown): string {
  return isNamedEvent(value) ? value.event : ''
}

function eventText(value: unknown): string {
  return isNamedEvent(value)
    ? `event: ${value.event}\ndata: ${JSON.stringify(value.data)}`
    : `data: ${JSON.stringify(value)}`
}
