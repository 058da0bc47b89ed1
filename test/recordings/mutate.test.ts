import { expect, test } from 'vitest'
import type { Schema } from '../../codegen/document.ts'
import { fieldsOf } from '../../scripts/recordings/fieldsOf.ts'
import { mutate } from '../../scripts/recordings/mutate.ts'
import { type Played, play } from '../../scripts/recordings/play.ts'
import type { Described } from '../../scripts/recordings/readDescribed.ts'
import { chunk, recording, streamed } from './fixtures.ts'

const text: Schema = { type: 'string' }
const model: Schema = {
  type: 'object',
  required: ['id', 'owned_by'],
  properties: { id: text, owned_by: text, root: { type: 'string' } },
}

/** A document of one schema for every answer. */
function described(schema: Schema, components: Described['components'] = {}): Described {
  return { components, schemaOf: () => schema }
}

async function playAll(...answers: object[]): Promise<Played[]> {
  const played = await Promise.all(
    answers.map((answer) => play(recording('retrieveModel', answer, { path: '/models/m' }))),
  )
  return played.filter((one) => one !== undefined)
}

test('behavior: each required field is dropped and each field retyped, one at a time; answers stay as they were', async () => {
  const answer = { id: 'm', object: 'model', created: 1, owned_by: 'openai' }
  const played = await playAll(answer)
  const mutated = await mutate(played, described(model))
  const tried = mutated.map(({ mutation: { kind, field, value }, isNoticed }) => [kind, field.path, value, isNoticed])
  expect(tried).toEqual([
    ['drop', 'id', undefined, true],
    ['type', 'id', 42, true],
    ['type', 'id', {}, true],
    ['drop', 'owned_by', undefined, false],
    ['type', 'owned_by', 42, true],
    ['type', 'owned_by', {}, true],
  ])
  expect(JSON.stringify(played[0]?.values)).toBe(JSON.stringify([answer]))
})

test('behavior: what another answer omits or varies is left out', async () => {
  const played = await playAll({ id: 'm', owned_by: 'openai' }, { id: 'n' })
  const mutated = await mutate(played, described(model))
  expect(mutated.filter(({ mutation }) => mutation.kind === 'drop').map(({ mutation }) => mutation.field.path)).toEqual(
    ['id', 'id'],
  )
})

test('behavior: an event of a stream is mutated as a stream of its own', async () => {
  const played = await play(
    streamed('createChatCompletion', [chunk({ delta: { content: 'a' }, finish_reason: 'stop' })]),
  )
  const schema: Schema = { type: 'object', required: ['model'], properties: { model: text } }
  const mutated = await mutate(played ? [played] : [], described(schema))
  expect(mutated.map(({ mutation: { kind }, isNoticed }) => [kind, isNoticed])).toEqual([
    ['drop', true],
    ['type', true],
    ['type', true],
  ])
})

test('behavior: fields are named by their component, members of unions told by their constants', () => {
  const member = (type: string, field: string): Schema => ({
    type: 'object',
    required: ['type', field],
    properties: { type: { type: 'string', enum: [type] }, [field]: text },
  })
  const schema: Schema = {
    type: 'object',
    properties: {
      parts: {
        type: 'array',
        items: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
      },
    },
  }
  const answer = { parts: [{ type: 'b', y: 'z' }, { type: 'unknown' }] }
  const fields = [...fieldsOf(answer, schema, { A: member('a', 'x'), B: member('b', 'y') }, 'Answer')]
  expect(fields.map(({ name, path }) => [name, path])).toEqual([
    ['Answer.parts', 'parts'],
    ['B.type', 'parts[].type'],
    ['B.y', 'parts[].y'],
  ])
})
