import { shorten } from './reply.ts'

interface Schema extends Record<string, unknown> {
  type?: string | string[]
  enum?: unknown[]
  properties?: Record<string, Schema>
}

/**
 * A value that fits a JSON Schema, filled from a text: numbers for numbers, names and quoted words for strings, enum values that occur in it.
 * Always the same for the same text. Bounded, whatever the schema refers to.
 */
export function sampleJSON(schema: unknown, source: string): unknown {
  const text = source.slice(0, 10_000)
  const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  let remaining = 1000

  function sample(input: unknown, depth: number): unknown {
    const given = resolve(toSchema(input), schema)
    if (remaining-- < 0 || depth > 20) return null
    if ('const' in given) return given['const']
    if (given.enum)
      return given.enum.find((value) => text.toLowerCase().includes(`${value}`.toLowerCase())) ?? given.enum[0] ?? null
    const [member] = [given['anyOf'] ?? given['oneOf'] ?? []].flat()
    if (member) return sample({ ...given, anyOf: undefined, oneOf: undefined, ...toSchema(member) }, depth + 1)
    const type = [given.type ?? (given.properties ? 'object' : 'string')].flat().find((name) => name !== 'null')
    if (type === 'object') return sampleObject(given, depth)
    if (type === 'array')
      return Array.from({ length: Math.min(number(given['minItems'], 1), 100) }, () =>
        sample(given['items'], depth + 1),
      )
    if (type === 'boolean') return /\b(yes|true|on)\b/i.test(text)
    if (type === 'number' || type === 'integer') return sampleNumber(given, type)
    return type === 'string' ? sampleString(given, text) : null
  }

  function sampleObject({ properties = {} }: Schema, depth: number): Record<string, unknown> {
    return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, sample(inner, depth + 1)]))
  }

  function sampleNumber(given: Schema, type: string): number {
    const step = number(given['multipleOf'], type === 'integer' ? 1 : 0)
    const least = number(given['minimum'], number(given['exclusiveMinimum'], Number.NEGATIVE_INFINITY) + (step || 0.5))
    const most = number(given['maximum'], number(given['exclusiveMaximum'], Number.POSITIVE_INFINITY) - (step || 0.5))
    const value = numbers.find((found) => found >= least && found <= most && (!step || found % step === 0))
    if (value !== undefined) return value
    const near = Math.min(Math.max(1, least), most)
    return step ? Math.ceil(near / step) * step : near
  }

  return sample(schema, 0)
}

function toSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Follows references inside the same schema, and merges `allOf`. */
function resolve(schema: Schema, root: unknown, depth = 0): Schema {
  const { $ref, allOf, ...rest } = schema
  if (depth > 20) return rest
  const target = typeof $ref === 'string' ? toSchema(at(root, $ref)) : {}
  const parts = Array.isArray(allOf) ? allOf.map((part) => resolve(toSchema(part), root, depth + 1)) : []
  const merged: Schema = Object.assign({}, ...parts, target, rest)
  if (parts.length) merged.properties = Object.assign({}, ...parts.map(({ properties }) => properties), rest.properties)
  return merged['$ref'] ? resolve(merged, root, depth + 1) : merged
}

function at(root: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  return keys.reduce((value: unknown, key) => toSchema(value)[key.replaceAll('~1', '/').replaceAll('~0', '~')], root)
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

const formats: Record<string, string> = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  time: '00:00:00Z',
  duration: 'P1D',
  email: 'someone@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
}

function sampleString(schema: Schema, text: string): string {
  const format = formats[`${schema['format']}`]
  if (format) return format
  const quoted = text.match(/["“]([^"“”]+)["”]/)?.[1]
  const name = text.match(/(?<=[^.!?\s]\s+)\p{Lu}\p{L}+(\s\p{Lu}\p{L}+)*/u)?.[0]
  const value = quoted ?? name ?? shorten(text, 100)
  return value
    .slice(0, number(schema['maxLength'], value.length))
    .padEnd(Math.min(number(schema['minLength'], 0), 1000), '.')
}
