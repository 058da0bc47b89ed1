import { expect, test } from 'vitest'
import type { Schema } from '../../../codegen/document.ts'
import { dropped } from '../../../codegen/normalise/keywords.ts'
import { children } from '../../../codegen/schemas.ts'
import { type Statement, statementsOf, type Target, unsaid } from './statements.ts'
import { normalised, sources } from './today.ts'

const { 'x-names': names } = sources.overlay
const { schemas: given } = sources.facts.components
const { schemas: inner } = normalised.document.components

const codeName = (name: string): string => names.components[name] ?? name

function flat(statements: Statement[]): string[] {
  return statements.map((statement) => (typeof statement === 'string' ? statement : statement.says))
}

/** Why something that the document says is not in the inner form. */
const reasons: [RegExp, string][] = [
  [/: object$/, 'Said beside a union whose members are objects.'],
  [/: requires (response_id|request_id|call_id)$/, 'No property of that name.'],
  [/\.top_logprobs: null$/, 'A later part of the `allOf` has no null.'],
  [
    /^(Beta)?\w+(OutputResource|ToolCallResource)\.status: (string|value .*)$/,
    'A later part of the `allOf` has a component of these values.',
  ],
  [/\.state_variables\{\}: integer$/, 'A number may be an integer.'],
  [/^(Beta)?(CodeInterpreterToolCall\.outputs|ResponsesClientEvent): told apart by type$/, 'Of what is no union.'],
]

test('all that the document says of its components is in the inner form, but for what has a reason', () => {
  const follow = (ref: string): Target => {
    const name = ref.replace('#/components/schemas/', '')
    return { name: codeName(name), schema: given[name] ?? {} }
  }
  const byName = (ref: string): Target => ({ name: ref.replace('#/components/schemas/', ''), schema: {} })
  const lost = Object.entries(given).flatMap(([name, schema]) => {
    const known = flat(statementsOf(codeName(name), inner[codeName(name)] ?? {}, byName))
    return unsaid(statementsOf(codeName(name), schema, follow), new Set(known))
  })
  expect(lost.filter((line) => !reasons.some(([what]) => what.test(line)))).toEqual([])
  expect(reasons.filter(([what]) => !lost.some((line) => what.test(line)))).toEqual([])
})

test('a keyword is dropped as long as the document has it', () => {
  const keywords = JSON.stringify(sources.facts)
  for (const keyword of Object.values(dropped).flatMap((list) => Object.keys(list)))
    expect(keywords).toContain(`"${keyword}":`)
})

test('how often each form was met', () => {
  expect(Object.fromEntries(normalised.seen)).toMatchInlineSnapshot(`
    {
      "\`allOf\` merged": 255,
      "\`allOf\` of one": 13,
      "\`allOf\` that says a property again": 14,
      "\`allOf\` with a union": 2,
      "\`const\`": 2,
      "\`exclusiveMinimum\` a number": 0,
      "\`exclusiveMinimum\` true": 7,
      "\`not\`": 1,
      "\`nullable\`": 99,
      "\`required\` of no property": 24,
      "answer with another status than 200": 3,
      "answer without content": 9,
      "component that is a reference": 6,
      "discriminator": 105,
      "equal component": 3,
      "event stream": 7,
      "inline answer": 3,
      "inline request body": 4,
      "integer beside number": 2,
      "list of types": 0,
      "no type": 11,
      "null in a union": 856,
      "operation without tag": 31,
      "parameter in a header": 7,
      "parameter in brackets": 8,
      "plain body beside a form": 1,
      "reference to the component itself": 2,
      "reference with siblings": 28,
      "renamed component": 8,
      "renamed operation": 162,
      "text beside bytes": 3,
      "two kinds of body": 8,
      "type beside a union": 28,
      "union in a union": 30,
      "union of one": 7,
      "union of texts merged": 5,
    }
  `)
})

test('nothing of the forms is left', () => {
  const left = new Set<string>()
  const look = (schema: Schema): void => {
    for (const keyword of ['allOf', 'const', 'not', '$recursiveRef']) if (keyword in schema) left.add(keyword)
    if (Array.isArray(schema.type)) left.add('list of types')
    for (const member of schema.oneOf ?? schema.anyOf ?? []) {
      if (!schema.properties && (member.oneOf ?? member.anyOf) && !member.properties) left.add('union in a union')
      if (!schema.properties && member.nullable) left.add('null of a member')
    }
    children(schema).forEach(look)
  }
  Object.values(inner).forEach(look)
  expect([...left]).toEqual([])
})
