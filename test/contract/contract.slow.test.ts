import './suites/schemas.ts'
import './suites/params.ts'
import './suites/requests.ts'
import './suites/streaming.ts'
import './suites/answers.ts'
import './suites/results.ts'
import './suites/refusals.ts'
import './suites/traps.ts'
import './suites/random.ts'
import './suites/seed.ts'
import { expect, test } from 'vitest'
import { componentsOf2024, newerOperations, operationsOf2024 } from './names.ts'
import { exported, streaming } from './support/exchange.ts'
import { paramsName } from './support/params.ts'
import { schemas } from './support/schemaOf.ts'
import { components, operations } from './support/spec.ts'
import { casesOf, casesPassed, subjectsOf } from './support/tally.ts'

const ids = operations.map(({ operationId }) => operationId)

test('the operations are those of 2024, under their names, and the newer ones that are listed', () => {
  expect(ids.toSorted()).toEqual([...operationsOf2024, ...newerOperations].sort())
})

test('nothing is exported that the document does not have, and nothing is missing', () => {
  const names = operations.flatMap(({ operationId, 'x-function': name, 'x-stream': streams }) =>
    [operationId, ...(name ? [name] : [])].flatMap((own) => [own, ...(streams ? [`${own}Stream`] : [])]),
  )
  expect(Object.keys(exported).sort()).toEqual(names.sort())
  expect(Object.keys(schemas).sort()).toEqual(
    [...Object.keys(components), ...operations.map(paramsName)].map((name) => `${name}Schema`).sort(),
  )
})

test('every operation and component of 2024 has passed', () => {
  expect(subjectsOf('components of 2024')).toEqual(componentsOf2024)
  expect(subjectsOf('requests of 2024')).toEqual(operationsOf2024)
  expect([...subjectsOf('answers of 2024'), 'createSpeech', 'downloadFile'].sort()).toEqual(operationsOf2024.toSorted())
  const [operationCount, schemaCount] = [operationsOf2024.length, componentsOf2024.length]
  const cases = casesPassed((kind) => kind.endsWith('of 2024'))
  console.log(`contract of 2024: ${operationCount} operations, ${schemaCount} schemas: ${cases} cases passed`)
})

test('every operation, function, schema and params type of today has passed', () => {
  expect(subjectsOf('requests')).toEqual(ids)
  expect(subjectsOf('params')).toEqual(ids)
  expect(subjectsOf('streams')).toEqual(streaming.map(({ operationId }) => `${operationId}Stream`))
  expect(subjectsOf('components')).toEqual(Object.keys(components))
  for (const kind of ['answers', 'refusals']) expect(subjectsOf(kind)).toEqual(expect.arrayContaining(ids))
  const counts = [
    `${ids.length} operations`,
    `${ids.length + streaming.length} functions`,
    `${Object.keys(components).length} schemas`,
    `${subjectsOf('exact components').length} of them in an exact form too`,
    `${ids.length} params`,
  ]
  const cases = casesPassed((kind) => !kind.endsWith('of 2024'))
  console.log(`contract of today: ${counts.join(', ')}: ${cases} cases passed`)
})

/** The least cases of each kind that an operation has, and a streaming version. */
const least = {
  operation: { requests: 3, params: 2, answers: 1, refusals: 7 },
  stream: { streams: 2, refusals: 5 },
}

test('every operation and streaming version has its cases of each kind', () => {
  const rows = [
    ...ids.map((id) => ({ name: id, kinds: Object.entries(least.operation) })),
    ...streaming.map(({ operationId }) => ({ name: `${operationId}Stream`, kinds: Object.entries(least.stream) })),
  ]
  const counted = rows.map(({ name, kinds }) => ({
    name,
    counts: kinds.map(([kind, figure]) => ({ kind, figure, cases: casesOf(kind, name) })),
  }))
  const below = counted.flatMap(({ name, counts }) =>
    counts.filter(({ cases, figure }) => cases < figure).map(({ kind, cases }) => `${name}: ${cases} ${kind}`),
  )
  const table = counted.map(({ name, counts }) => [
    name,
    ...counts.map(({ kind, cases, figure }) => `${kind} ${cases} (at least ${figure})`),
  ])
  // Once is enough: workerd counts the same.
  if (!navigator.userAgent.includes('Cloudflare')) console.log(table.map((row) => row.join('  ')).join('\n'))
  expect(below).toEqual([])
})
