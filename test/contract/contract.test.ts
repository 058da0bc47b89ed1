import './suites/schemas.ts'
import './suites/params.ts'
import './suites/requests.ts'
import './suites/streaming.ts'
import './suites/answers.ts'
import './suites/results.ts'
import './suites/refusals.ts'
import './suites/traps.ts'
import './suites/random.ts'
import { expect, test } from 'vitest'
import { exported, streaming } from './support/exchange.ts'
import { paramsName } from './support/params.ts'
import { schemas } from './support/schemaOf.ts'
import { codeName, operations, seed, spec } from './support/spec.ts'
import { subjectsOf, total } from './support/tally.ts'

const components = Object.keys(spec.components.schemas)

test('nothing is exported that the document does not have, and nothing is missing', () => {
  const names = operations.flatMap(({ operationId, 'x-function': name, 'x-stream': streams }) =>
    [operationId, ...(name ? [name] : [])].flatMap((own) => [own, ...(streams ? [`${own}Stream`] : [])]),
  )
  expect(Object.keys(exported).sort()).toEqual(names.sort())
  expect(Object.keys(schemas).sort()).toEqual(
    [...components.map(codeName), ...operations.map(paramsName)].map((name) => `${name}Schema`).sort(),
  )
})

test('every operation, function, schema and params type has passed', () => {
  const called = subjectsOf('requests')
  const ofSeed = subjectsOf('components').filter((name) => name in seed.components.schemas)
  const ids = operations.map(({ operationId }) => operationId)
  expect(called).toEqual(ids)
  expect(subjectsOf('params')).toEqual(ids)
  expect(subjectsOf('streams')).toEqual(streaming.map(({ operationId }) => `${operationId}Stream`))
  expect(ofSeed).toEqual(Object.keys(seed.components.schemas))
  expect(subjectsOf('components')).toEqual(components)
  for (const kind of ['answers', 'refusals']) expect(subjectsOf(kind)).toEqual(expect.arrayContaining(called))
  console.log(
    `contract: ${ids.length} operations, ${ids.length + streaming.length} functions, ${ofSeed.length} schemas, ${ids.length} params: ${total()} cases passed (${components.length - ofSeed.length} newer schemas among them)`,
  )
})
