import type { SentRequest } from '../../support/fakeClient.ts'
import { paramsOf } from './params.ts'
import { type Amount, sample } from './samples.ts'
import type { Operation } from './spec.ts'

/** Fields of an operation, told apart by where they go. */
export interface Fields {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: Record<string, unknown>
}

/** Fields made from the document; values of the path hold what has to be encoded. */
export function fieldsOf(operation: Operation, amount: Amount): Fields {
  const all = sample(paramsOf(operation), amount) as Record<string, unknown>
  const namesIn = (place: string): string[] =>
    (operation.parameters ?? []).filter((it) => it.in === place).map(({ name }) => name)
  const pick = (names: string[]): Record<string, unknown> =>
    Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]))
  const path = Object.fromEntries(namesIn('path').map((name) => [name, `${name}/é?#% .`]))
  const elsewhere = [...namesIn('path'), ...namesIn('query')]
  return {
    path,
    query: pick(namesIn('query')),
    body: pick(Object.keys(all).filter((name) => !elsewhere.includes(name))),
  }
}

/** The path that a request has to have. */
export function pathOf({ path }: Operation, values: Record<string, unknown>): string {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  )
  return `/v1${filled}`
}

/** Query parameters as pairs; lists repeat their name with brackets, objects name their keys in them. */
export function queryOf(fields: Record<string, unknown>): string[][] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((item) => [`${name}[]`, String(item)])
    if (typeof value !== 'object' || value === null) return [[name, String(value)]]
    return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, String(item)])
  })
}

/** Every header that a request has to have, and no other. */
export function headersOf({ path }: Operation, media?: string): Record<string, string> {
  return {
    authorization: 'Bearer sk-canary',
    ...(media === 'application/json' && { 'content-type': media }),
    ...(/^\/(assistants|threads|vector_stores)/.test(path) && { 'openai-beta': 'assistants=v2' }),
    ...(path.startsWith('/chatkit/') && { 'openai-beta': 'chatkit_beta=v1' }),
  }
}

/** The parts of a form, files among them. */
export async function formOf({ form }: SentRequest): Promise<[string, unknown][]> {
  return Promise.all(
    [...(await form())].map(
      async ([name, part]) => [name, typeof part === 'string' ? part : await described(part)] as [string, unknown],
    ),
  )
}

/** The parts that the form of an operation has to have: JSON where the document says so, else one for each text and file. */
export async function partsIn({ requestBody }: Operation, fields: object): Promise<[string, unknown][]> {
  const encoding = requestBody?.content['multipart/form-data']?.encoding
  if (!encoding) return partsOf(fields)
  return Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}

/** The parts that a form has to have. */
export async function partsOf(value: unknown, name = ''): Promise<[string, unknown][]> {
  if (value instanceof File) return [[name, await described(value)]]
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  const inner = Array.isArray(value)
    ? value.map((item) => partsOf(item, `${name}[]`))
    : Object.entries(value).map(([key, item]) => partsOf(item, name ? `${name}[${key}]` : key))
  return (await Promise.all(inner)).flat()
}

async function described(file: File): Promise<object> {
  return { name: file.name, type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] }
}
