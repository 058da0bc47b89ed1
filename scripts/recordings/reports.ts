import type { CheckedRequest } from './checkRequest.ts'
import type { Mutated } from './mutate.ts'
import type { Played } from './play.ts'
import { type Recording, setAside } from './recording.ts'
import { columns, percent, Tally } from './tally.ts'

const outcomes = ['accepted', 'drifted', 'no answer', 'not playable', 'mock', 'v1'] as const

/** What became of each recorded 200, by operation, and where answers drifted. */
export function reportAnswers(recordings: Recording[], played: Played[]): string {
  const byRecording = new Map(played.map((one) => [one.recording, one]))
  const operationOf = ({ operationId, stream }: Recording): string => (stream ? `${operationId}Stream` : operationId)
  const outcomeOf = (recording: Recording): string =>
    setAside(recording) ?? byRecording.get(recording)?.outcome ?? 'not playable'
  const tally = new Tally()
  for (const recording of recordings) {
    tally.add(outcomeOf(recording))
    tally.add(`${operationOf(recording)} ${outcomeOf(recording)}`)
  }
  const names = [...new Set(recordings.map(operationOf))].sort()
  return [
    columns([
      ['answers (200)', ...outcomes],
      ...names.map((name) => [name, ...outcomes.map((outcome) => tally.get(`${name} ${outcome}`) || '')]),
      ['in all', ...outcomes.map((outcome) => tally.get(outcome))],
    ]),
    ...played
      .filter(({ reason }) => reason)
      .map((one) => `no answer: ${operationOf(one.recording)} ${one.recording.id}: ${one.reason}`),
    ...driftedPaths(played, operationOf),
  ].join('\n')
}

/** Each path that drifted, with the number of recordings that it did so in. */
function driftedPaths(played: Played[], operationOf: (recording: Recording) => string): string[] {
  const places = new Tally()
  for (const { recording, outcome, issues } of played) {
    if (outcome !== 'drifted') continue
    const name = operationOf(recording)
    const lines = issues.map(({ path, expected, received }) => `${name} ${fold(path)}: not ${expected} but ${received}`)
    for (const line of new Set(lines)) places.add(line)
  }
  return places.entries().map(([place, count]) => `drifted: ${count} x ${place}`)
}

function fold(path: (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.')
}

/** How many mutations were noticed, by operation, with the paths that hid most. */
export function reportMutations(mutated: Mutated[]): string {
  const all = new Tally()
  const hidden = new Map<string, Tally>()
  for (const { recording, mutation, isNoticed } of mutated) {
    const names = ['in all', recording.operationId]
    for (const name of names) {
      for (const column of [mutation.kind, 'both']) {
        all.add(`${name} ${column}`)
        if (isNoticed) all.add(`${name} ${column} noticed`)
      }
    }
    if (isNoticed) continue
    const paths = hidden.get(recording.operationId) ?? new Tally()
    hidden.set(recording.operationId, paths)
    paths.add(
      mutation.kind === 'drop'
        ? `${mutation.field.path} dropped`
        : `${mutation.field.path} = ${JSON.stringify(mutation.value)}`,
    )
  }
  const share = (name: string, column: string): string =>
    percent(all.get(`${name} ${column} noticed`), all.get(`${name} ${column}`))
  const operations = [...new Set(mutated.map(({ recording }) => recording.operationId))].sort()
  const row = (name: string): (string | number)[] => [
    name,
    all.get(`${name} both`),
    share(name, 'drop'),
    share(name, 'type'),
    share(name, 'both'),
  ]
  return [
    columns([['mutations noticed', 'tried', 'dropped', 'retyped', 'both'], ...operations.map(row), row('in all')]),
    ...[...hidden].map(([name, paths]) => {
      const worst = paths.entries().slice(0, 5)
      return `not noticed: ${name} ${worst.map(([path, count]) => `${path} (${count})`).join(', ')}`
    }),
  ].join('\n')
}

/** How many requests the params schemas accept, and what they refuse. */
export function reportRequests(requests: CheckedRequest[]): string {
  const tally = new Tally()
  for (const { outcome } of requests) tally.add(outcome)
  const refused = requests.filter(({ outcome }) => outcome.startsWith('refused'))
  return [
    columns([
      ['requests', 'in all'],
      ...['accepted', 'refused for a reason', 'refused', 'not recorded'].map((name) => [name, tally.get(name)]),
    ]),
    ...refused.flatMap(({ recording: { operationId, host, status }, fields }) =>
      fields.map(
        ({ path, expected, received, reason }) =>
          `refused: ${operationId} at ${host} (answered ${status}) ${path}: not ${expected} but ${received}. ${reason ?? (status === 200 ? 'No reason is written.' : 'The server refused it too.')}`,
      ),
    ),
  ].join('\n')
}
