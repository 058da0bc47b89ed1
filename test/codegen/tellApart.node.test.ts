import { describe, expect, test } from 'vitest'
import type { Document, Schema } from '../../codegen/document.ts'
import { createModel } from '../../codegen/model.ts'
import { type Decision, tellApart } from '../../codegen/tellApart.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const values = (...list: string[]): Schema => ({ type: 'string', enum: list })

function object(properties: Record<string, Schema>, required: string[] = Object.keys(properties)): Schema {
  return { type: 'object', properties, required }
}

const schemas: Record<string, Schema> = {
  Eq: object({ type: values('eq', 'ne'), key: { type: 'string' } }),
  And: object({ type: values('and', 'or'), filters: { type: 'array', items: {} } }),
  In: object({ type: values('message'), role: values('user', 'system'), content: { type: 'string' } }, [
    'role',
    'content',
  ]),
  Out: object({ type: values('message'), role: values('assistant'), id: { type: 'string' } }),
  Call: object({ type: values('call'), id: { type: 'string' } }),
  Easy: object(
    {
      type: values('message'),
      role: values('user', 'system', 'assistant'),
      content: { oneOf: [{ type: 'string' }, { type: 'array', items: {} }] },
    },
    ['role', 'content'],
  ),
  Short: object({ text: { type: 'string' } }),
  Verbose: object({ text: { type: 'string' }, language: { type: 'string' }, segments: { type: 'array', items: {} } }, [
    'text',
    'language',
  ]),
  Item: { oneOf: [ref('In'), ref('Out'), ref('Call')] },
}
const document: Document = { paths: {}, components: { schemas } }
const { resolve } = createModel(document)

/** A decision in words: what is asked, and where each answer leads. */
function said(decision: Decision): string {
  const name = (schema: Schema): string => schema.$ref?.split('/').pop() ?? schema.type ?? 'anything'
  const cases = (map: Map<string, Decision>): string[] => [...map].map(([key, inner]) => `${key}: ${said(inner)}`)
  switch (decision.by) {
    case 'nothing':
      return name(decision.member)
    case 'value':
      return `one of ${decision.members.map(name).join(', ')}`
    case 'trial':
      return `try ${decision.members.map(name).join(', ')}`
    case 'kind':
      return `kind { ${cases(decision.cases).join(', ')} }`
    case 'property':
      return `${decision.name} { ${[...cases(decision.cases), ...(decision.absent ? [`none: ${said(decision.absent)}`] : [])].join(', ')} }`
    case 'field':
      return `${decision.name} ? ${said(decision.present)} : ${said(decision.absent)}`
  }
}

function told(...members: Schema[]): string {
  return said(tellApart({ oneOf: members }, resolve))
}

describe('by the JSON type', () => {
  test('of values', () => {
    expect(told({ type: 'string' }, { type: 'integer' }, ref('Eq'))).toBe(
      'kind { string: string, number: integer, object: Eq }',
    )
  })
  test('of lists, by their items', () => {
    const list = (items: Schema): Schema => ({ type: 'array', items })
    expect(told({ type: 'string' }, list({ type: 'string' }), list(list({ type: 'integer' })))).toBe(
      'kind { string: string, string[]: array, number[][]: array }',
    )
  })
  test('of a file and an object', () => {
    expect(told({ type: 'string', format: 'binary' }, ref('Eq'))).toBe('kind { file: string, object: Eq }')
  })
  test('texts and enums are one', () => {
    expect(told({ type: 'string' }, values('a'), ref('Eq'))).toBe('kind { string: one of string, string, object: Eq }')
  })
})

describe('by a property', () => {
  test('with several values in each member', () => {
    expect(told(ref('Eq'), ref('And'))).toBe('type { eq: Eq, ne: Eq, and: And, or: And }')
  })
  test('in two steps, through a union in the union', () => {
    expect(told(ref('Item'))).toBe(
      'type { message: role { user: In, system: In, assistant: Out }, call: Call, none: In }',
    )
  })
  test('the document’s own discriminator first', () => {
    const a = object({ type: values('x', 'y'), kind: values('a') })
    const b = object({ type: values('y'), kind: values('b') })
    const union: Schema = { oneOf: [a, b], discriminator: { propertyName: 'kind' } }
    expect(said(tellApart(union, resolve))).toBe('kind { a: object, b: object }')
  })
  test('where every member may lack it', () => {
    const a = object({ type: values('a') }, [])
    const b = object({ type: values('b') }, [])
    expect(told(a, b)).toBe('type { a: object, b: object, none: try object, object }')
  })
})

test('by a field that one requires and the other lacks', () => {
  expect(told(ref('Short'), ref('Verbose'))).toBe('language ? Verbose : Short')
  expect(told(ref('Call'), ref('Easy'), ref('Out'))).toBe(
    'type { call: Call, message: content ? Easy : Out, none: Easy }',
  )
})

test('a member that takes all that another takes', () => {
  expect(told(ref('Easy'), ref('In'))).toBe('Easy')
  expect(told(ref('Easy'), ref('In'), ref('Call'))).toBe('type { message: Easy, call: Call, none: Easy }')
})

test('nothing but trial', () => {
  const a = object({ role: { type: 'string' }, content: { type: 'string' } })
  const b = object({ role: { type: 'string' }, content: { type: 'number' } })
  expect(told(a, b)).toBe('try object, object')
})
