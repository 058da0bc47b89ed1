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
  const others = streaming.flatMap(({ operationId, 'x-alias': alias }) => [
    `${operationId}Stream`,
    ...(alias ? [alias, `${alias}Stream`] : []),
  ])
  expect(Object.keys(exported).sort()).toEqual([...operations.map(({ operationId }) => operationId), ...others].sort())
  expect(Object.keys(schemas).sort()).toEqual(
    [...components.map(codeName), ...operations.map(paramsName)].map((name) => `${name}Schema`).sort(),
  )
})

test('every operation, function, schema and params type has passed', () => {
  const called = subjectsOf('requests')
  const ofSeed = subjectsOf('components').filter((name) => name in seed.components.schemas)
  expect([
    called.length,
    called.length + subjectsOf('streams').length,
    ofSeed.length,
    subjectsOf('params').length,
  ]).toEqual([64, 69, 152, 64])
  expect(ofSeed).toEqual(Object.keys(seed.components.schemas))
  expect(subjectsOf('components')).toEqual(components)
  for (const kind of ['answers', 'refusals']) expect(subjectsOf(kind)).toEqual(expect.arrayContaining(called))
  console.log(
    `contract: 64 operations, 69 functions, 152 schemas, 64 params: ${total()} cases passed (${components.length - 152} newer schemas among them)`,
  )
})
