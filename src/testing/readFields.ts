import { deepest, isTooDeep } from './isTooDeep.ts'
import { readForm, type UploadedFile } from './readForm.ts'
import { Refusal } from './refusal.ts'
import type { Route } from './routes.ts'

type Fields = Record<string, unknown>

/** The fields of a request's query and body, as its route says. */
export function readFields(route: Route, request: Request, bytes: Uint8Array<ArrayBuffer>): Fields {
  const query = nest(new URL(request.url).searchParams, route)
  const type = request.headers.get('content-type') ?? ''
  const kinds = route.body ?? []
  if (type.startsWith('application/sdp')) return { ...query, sdp: new TextDecoder().decode(bytes) }
  if (kinds.includes('form') && !(kinds.includes('json') && type.startsWith('application/json')))
    return { ...query, ...withJSONParts(nest(readForm(bytes, type), route), route) }
  return kinds.includes('json') ? { ...query, ...readJSON(bytes) } : query
}

/** The fields of a form, of which some come as JSON. */
function withJSONParts(fields: Fields, { parts = [] }: Route): Fields {
  const read = parts.flatMap((name) => {
    const text = fields[name]
    return typeof text === 'string' ? [[name, parse(text, `The part '${name}'`)] as const] : []
  })
  return { ...fields, ...Object.fromEntries(read) }
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, `${what} is not valid JSON.`)
  }
}

function readJSON(bytes: Uint8Array): Fields {
  if (!bytes.length) return {}
  const value = parse(new TextDecoder().decode(bytes), 'The body')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, 'The body must be a JSON object.')
  if (isTooDeep(value)) throw new Refusal(400, `The body is nested more than ${deepest} levels deep.`)
  return { ...value }
}

/** Fields that come as text under names such as `include[]` and `expires_after[seconds]`. */
function nest(entries: Iterable<[string, string | UploadedFile]>, { numbers = [], booleans = [] }: Route): Fields {
  const single = new Map<string, unknown[]>()
  const lists = new Map<string, unknown[]>()
  const objects = new Map<string, [string, unknown][]>()
  for (const [name, text] of entries) {
    const [, key = name, inner] = /^([^[]+)\[([^\]]*)\]$/.exec(name) ?? []
    const place = inner ? `${key}.${inner}` : key
    const value = numbers.includes(place) ? toNumber(text) : booleans.includes(place) ? toBoolean(text) : text
    if (inner) append(objects, key, [inner, value])
    else append(inner === '' ? lists : single, key, value)
  }
  return Object.fromEntries([
    ...[...single].map(([key, values]) => [key, values.length > 1 ? values : values[0]]),
    ...lists,
    ...[...objects].map(([key, values]) => [key, Object.fromEntries(values)]),
  ])
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The number in a text; what holds none stays as it is, for the check to refuse. */
function toNumber(text: string | UploadedFile): unknown {
  const value = typeof text === 'string' && text.trim() ? Number(text) : Number.NaN
  return Number.isNaN(value) ? text : value
}

/** What a text says of true and false; what says neither stays as it is, for the check to refuse. */
function toBoolean(text: string | UploadedFile): unknown {
  return text === 'true' || (text === 'false' ? false : text)
}
