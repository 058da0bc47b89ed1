import type { BaseIssue, GenericSchema } from 'valibot'

/*
 * Schemas of what is received. To Valibot they are schemas like its own, to be parsed, piped and nested; but they only look: nothing is copied,
 * fields that they don't know are none of their business, and they cost a fraction of its bytes and time.
 */

type Issue = BaseIssue<unknown>

/** Tells of each thing that is wrong with a value. */
type Find = (value: unknown, tell: (issue: Issue) => void) => unknown

/** A schema for each field of T that is looked at. */
export type Entries<T> = { [K in keyof T]?: GenericSchema<T[K]> }

/** Makes a schema that Valibot takes for its own. */
function open<T>(expects: string, find: Find): GenericSchema<T> {
  const run = (dataset: { value: unknown; typed?: boolean; issues?: Issue[] }): unknown => {
    find(dataset.value, (issue) => {
      dataset.issues ??= []
      dataset.issues.push(issue)
    })
    dataset.typed = !dataset.issues
    return dataset
  }
  const schema = {
    kind: 'schema',
    type: 'open',
    reference: open,
    expects,
    async: false,
    '~standard': { version: 1, vendor: 'valibot', validate: (value: unknown) => run({ value }) },
    '~run': run,
    find,
  }
  return schema as unknown as GenericSchema<T>
}

/** What `open` makes; schemas in here hold only their like. */
interface Open extends GenericSchema {
  readonly find: Find
}

/** A value's JSON type, in Valibot's words. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'Array' : typeof value === 'object' ? 'Object' : typeof value
}

/** A schema of the values of one kind, or of those among them that hold what fits at each of the keys. */
function ofKind<T, K extends string | number = never>(
  expected: string,
  keys?: (input: never) => Iterable<K>,
  schemaAt?: (key: K) => unknown,
): GenericSchema<T> {
  return open(expected, (input, tell) => {
    const received = kindOf(input)
    if (received !== expected) {
      tell({
        kind: 'schema',
        type: 'open',
        input,
        expected,
        received,
        message: `Expected ${expected} but received ${received}`,
      })
    } else if (keys && schemaAt) {
      for (const key of keys(input as never)) {
        const value = (input as Record<K, unknown>)[key]
        const schema = schemaAt(key) as Open
        schema.find(value, (issue) => {
          const item = { type: 'unknown', origin: 'value', input, key, value }
          tell({ ...issue, path: [item, ...(issue.path ?? [])] as never })
        })
      }
    }
  })
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
  return open('unknown', () => {})
}

/** A list whose items fit. */
export function array<T>(item: GenericSchema<T>): GenericSchema<T[]> {
  return ofKind(
    'Array',
    (list: unknown[]) => list.keys(),
    () => item,
  )
}

/** An object whose known fields fit. */
export function object<T>(entries: Entries<T>): GenericSchema<T> {
  return ofKind(
    'Object',
    () => Object.keys(entries),
    (key) => entries[key as keyof T],
  )
}

/** An object whose fields all fit. */
export function record<T>(field: GenericSchema<T>): GenericSchema<Record<string, T>> {
  return ofKind('Object', Object.keys, () => field)
}

/** What fits, or nothing. */
export function optional<T>(schema: GenericSchema<T>): GenericSchema<T | undefined> {
  return open(schema.expects, (value, tell) => value === undefined || (schema as Open).find(value, tell))
}

/** What fits, or null. */
export function nullable<T>(schema: GenericSchema<T>): GenericSchema<T | null> {
  return open(schema.expects, (value, tell) => value === null || (schema as Open).find(value, tell))
}

/** What fits, or null, or nothing. */
export function nullish<T>(schema: GenericSchema<T>): GenericSchema<T | null | undefined> {
  return optional(nullable(schema))
}

/** One of several schemas, which the value itself tells. */
export function choose<T>(choice: (value: unknown) => GenericSchema): GenericSchema<T> {
  return open('Object', (value, tell) => (choice(value) as Open).find(value, tell))
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
