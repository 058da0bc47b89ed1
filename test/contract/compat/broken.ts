import type { Document, OperationObject, Schema } from '../support/document.ts'
import { type Mode, narrowed, type Pair } from './narrowed.ts'
import { codeName, referred } from './schemas.ts'

/** Where a later document breaks the contract of an earlier one, and how many places were compared. */
export interface Comparison {
  broken: string[]
  operations: number
  components: number
}

/** Components that are exact though no request reaches them. */
const sentByDesign = new Set(['BatchRequestInput', 'ChatCompletionRole'])

/**
 * Holds a document against an earlier one: each of its operations and components is there under its name, every request that it took
 * is taken, every answer that it described has no drift, no field is missing.
 */
export function compare(before: Document, now: Document): Comparison {
  const operations = operationsOf(before)
  const received = reached(
    before,
    [...operations.values()].map(({ responses }) => responses),
  )
  const sent = reached(
    before,
    [...operations.values()].map(({ parameters, requestBody }) => [parameters, requestBody]),
  )
  const modeOf = (name: string): Mode =>
    sentByDesign.has(name) || (sent.has(name) && !received.has(name)) ? 'sent' : 'received'
  const pairs: Record<Mode, Pair> = {
    sent: { before, now, mode: 'sent', found: new Map() },
    received: { before, now, mode: 'received', found: new Map() },
  }
  const components = Object.keys(before.components.schemas)
  const broken = [
    ...[...operations].flatMap(([id, operation]) => ofOperation(id, operation, operationsOf(now).get(id), pairs)),
    ...components.flatMap((name) => ofComponent(name, pairs[modeOf(name)])),
  ]
  return { broken: [...new Set(broken)], operations: operations.size, components: components.length }
}

function ofComponent(name: string, pair: Pair): string[] {
  const target = codeName(name)
  if (!pair.now.components.schemas[target]) return [`${name}: no such component`]
  return narrowed(name, reference(name), reference(target), pair)
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

interface Placed extends OperationObject {
  at: string
}

function operationsOf({ paths }: Document): Map<string, Placed> {
  const entries = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, operation]) => [operation.operationId, { ...operation, at: `${method} ${path}` }] as const,
    ),
  )
  return new Map(entries)
}

function ofOperation(
  id: string,
  before: Placed,
  now: Placed | undefined,
  { sent, received }: Record<Mode, Pair>,
): string[] {
  if (!now) return [`${id}: no such operation`]
  return [
    ...(before.at === now.at ? [] : [`${id}: ${before.at} is ${now.at} now`]),
    ...narrowed(id, paramsOf(before), paramsOf(now), sent),
    ...ofMedia(`${id} body`, before.requestBody?.content, now.requestBody?.content, sent),
    ...(now.requestBody?.required && !before.requestBody?.required ? [`sent ${id} body: required now`] : []),
    ...ofMedia(`${id} answer`, before.responses[200].content, now.responses[200].content, received),
  ]
}

function paramsOf({ parameters = [] }: OperationObject): Schema {
  const named = parameters.map((one) => [`${one.name} (${one.in})`, one] as const)
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, { schema }]) => [name, schema])),
    required: named.filter(([, { required }]) => required).map(([name]) => name),
  }
}

type Media = Record<string, { schema: Schema }>

function ofMedia(place: string, before: Media = {}, now: Media = {}, pair: Pair): string[] {
  return Object.entries(before).flatMap(([type, { schema }]) => {
    const target = now[type]
    return target ? narrowed(place, schema, target.schema, pair) : [`${place}: ${type} no more`]
  })
}

/** Names of the components at any depth below a part of a document. */
function reached(document: Document, node: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof node !== 'object' || node === null) return found
  const name = '$ref' in node && typeof node.$ref === 'string' ? referred({ $ref: node.$ref }) : undefined
  if (name && !found.has(name)) reached(document, document.components.schemas[name], found.add(name))
  for (const part of Object.values(node)) reached(document, part, found)
  return found
}
