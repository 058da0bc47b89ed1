import type { BaseIssue, GenericSchema } from 'valibot'

/*
 * Schemas of what is received. To Valibot they are schemas like its own, to be parsed, piped and nested; but they only look: nothing is copied,
 * fields that they don't know are none of their business, and they cost a fraction of its bytes and time.
 */

type Issues = BaseIssue<unknown>[] | undefined

/** Lists what is wrong with a value; undefined when it fits. */
type Find = (value: unknown) => Issues

/** A schema for each field of T that is looked at. */
export type Entries<T> = { [K in keyof T]?: GenericSchema<T[K]> }

/** Makes a schema that Valibot takes for its own. */
function open<T>(expects: string, find: Find): GenericSchema<T> {
  const run = (dataset: { value: unknown; typed?: boolean; issues?: Issues }): unknown => {
    dataset.issues = find(dataset.value)
    dataset.typed = !dataset.issues
    return dataset
  }
  const standard = { version: 1, vendor: 'valibot', validate: (value: unknown) => run({ value }) }
  const schema = {
    kind: 'schema',
    type: 'open',
    reference: open,
    expects,
    async: false,
    '~standard': standard,
    '~run': run,
    find,
  }
  return schema as unknown as GenericSchema<T>
}

/** Schemas in here hold only their like. */
function finder(schema: GenericSchema): Find {
  return (schema as unknown as { find: Find }).find
}

/** A value's JSON type, in Valibot's words. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'Array' : typeof value === 'object' ? 'Object' : typeof value
}

/** A schema of all values of one kind with nothing wrong inside. */
function ofKind<T>(expected: string, look?: (value: never) => Issues): GenericSchema<T> {
  return open(expected, (input) => {
    const received = kindOf(input)
    if (received === expected) return look?.(input as never)
    const message = `Expected ${expected} but received ${received}`
    return [{ kind: 'schema', type: 'open', input, expected, received, message }]
  })
}

/** Adds what is wrong with `input[key]`, its path included. */
function inside(input: object, key: string | number, find: Find, before: Issues): Issues {
  const value = (input as Record<string | number, unknown>)[key]
  const issues = find(value)
  if (!issues) return before
  const item = { type: 'unknown', origin: 'value', input, key, value } as const
  return [...(before ?? []), ...issues.map((issue) => ({ ...issue, path: [item, ...(issue.path ?? [])] as never }))]
}

/** Any string; `T` names those that the document knows. */
export function string<T extends string = string>(): GenericSchema<T> {
  return ofKind('string')
}

/** Any number. */
export function number(): GenericSchema<number> {
  return ofKind('number')
}

/** True or false. */
export function boolean(): GenericSchema<boolean> {
  return ofKind('boolean')
}

/** Anything at all. */
export function unknown(): GenericSchema<unknown> {
  return open('unknown', () => undefined)
}

/** A list whose items fit. */
export function array<T>(item: GenericSchema<T>): GenericSchema<T[]> {
  const find = finder(item)
  return ofKind('Array', (list: unknown[]) => {
    let issues: Issues
    for (let index = 0; index < list.length; index++) issues = inside(list, index, find, issues)
    return issues
  })
}

/** An object whose known fields fit. */
export function object<T>(entries: Entries<T>): GenericSchema<T> {
  const known = Object.entries(entries).map(([key, schema]) => [key, finder(schema as GenericSchema)] as const)
  return ofKind('Object', (value: object) => {
    let issues: Issues
    for (const [key, find] of known) issues = inside(value, key, find, issues)
    return issues
  })
}

/** An object whose fields all fit. */
export function record<T>(field: GenericSchema<T>): GenericSchema<Record<string, T>> {
  const find = finder(field)
  return ofKind('Object', (value: object) => {
    let issues: Issues
    for (const key in value) issues = inside(value, key, find, issues)
    return issues
  })
}

/** What fits, or nothing. */
export function optional<T>(schema: GenericSchema<T>): GenericSchema<T | undefined> {
  const find = finder(schema)
  return open(schema.expects, (value) => (value === undefined ? value : find(value)))
}

/** What fits, or null. */
export function nullable<T>(schema: GenericSchema<T>): GenericSchema<T | null> {
  const find = finder(schema)
  return open(schema.expects, (value) => (value === null ? undefined : find(value)))
}

/** What fits, or null, or nothing. */
export function nullish<T>(schema: GenericSchema<T>): GenericSchema<T | null | undefined> {
  return optional(nullable(schema))
}

/** One of several schemas, which the value itself tells. */
export function choose<T>(tell: (value: unknown) => GenericSchema): GenericSchema<T> {
  return open('Object', (value) => finder(tell(value))(value))
}

/** One of several schemas, by JSON type; what has another type is held against the first. */
export function either<T>(first: GenericSchema, ...others: GenericSchema[]): GenericSchema<T> {
  return choose((value) => others.find(({ expects }) => expects === kindOf(value)) ?? first)
}

/** Objects told apart by the field `key`; another string there fits too, since the API adds members. */
export function tagged<T>(key: string, members: Record<string, GenericSchema>): GenericSchema<T> {
  const known = new Map(Object.entries(members))
  const other = object({ [key]: string() })
  return choose((value) => {
    const { [key]: tag = 'undefined' } = Object(value)
    return known.get(tag) ?? other
  })
}
