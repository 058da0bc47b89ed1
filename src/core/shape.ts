import type { DriftIssue } from './drift.ts'

/*
 * What is checked of an answer, as plain data that reads like its type: `{ id: string, data: [{ index: number }] }`. Nothing runs at import,
 * nothing is copied, and fields that a shape does not name are none of its business. The words are Valibot's, for the same ideas.
 */

/** Any text; a leaf is a value of the type that it stands for. */
export const string = ''
/** Any number. */
export const number = 0
/** True or false. */
export const boolean = false
/** Anything at all, or nothing. */
export const unknown: undefined = undefined

/** A leaf, `[shape]` for a list of such items, an object for one with such fields, or what chooses one of these by the value. */
export type Shape = typeof string | typeof number | typeof boolean | typeof unknown | readonly [Shape] | Fields | Choice

/** Chooses a shape by the value, or tells of issues itself. One that does not look at the value stands for a shape that holds itself. */
export type Choice = (value: unknown, issues: DriftIssue[]) => Shape

/** The fields of an object that are looked at. */
interface Fields {
  readonly [field: string]: Shape
}

/** Lists where a value differs from a shape. */
export function findIssues(
  shape: Shape,
  value: unknown,
  issues: DriftIssue[] = [],
  path: DriftIssue['path'] = [],
): DriftIssue[] {
  if (typeof shape === 'function') return findIssues(shape(value, issues), value, issues, path)
  const expected = typeOf(shape)
  const received = typeOf(value)
  if (shape !== undefined && expected !== received) issues.push({ path: [...path], expected, received })
  else if (typeof shape === 'object') {
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(shape)) {
      path.push(key)
      findIssues(isList(shape) ? shape[0] : shape[key], Object(value)[key], issues, path)
      path.pop()
    }
  }
  return issues
}

/** A value's JSON type, in Valibot's words; what chooses among shapes of objects counts as one of them. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'Array' : Object(value) === value ? 'Object' : typeof value
}

/** What fits, or nothing. */
export function optional(shape: Shape): Choice {
  return (value) => (value === undefined ? value : shape)
}

/** What fits, or null. */
export function nullable(shape: Shape): Choice {
  return (value) => (value === null ? undefined : shape)
}

/** What fits, or null, or nothing. */
export function nullish(shape: Shape): Choice {
  return (value) => (value == null ? undefined : shape)
}

/** An object whose fields all fit. */
export function record(field: Shape): Choice {
  return (value) => Object.fromEntries(Object.keys(Object(value)).map((key) => [key, field]))
}

/** One of several shapes, told apart by JSON type; what has another type is held against the first. */
export function union(first: Shape, ...others: Shape[]): Choice {
  return (value) => others.find((shape) => typeOf(shape) === typeOf(value)) ?? first
}

/** The first of several shapes that fits; what fits none is held against the first. */
export function firstFit(first: Shape, ...others: Shape[]): Choice {
  return (value) => [first, ...others].find((shape) => !findIssues(shape, value).length) ?? first
}

/**
 * Objects told apart by the field `key`; a text there that names none of them fits too, since the API adds members.
 *
 * @param untagged What an object without that field is held against.
 */
export function variant(key: string, members: Record<string, Shape>, untagged?: Shape): Choice {
  const known = new Map<unknown, Shape>(Object.entries(members))
  return (value) => {
    const { [key]: tag } = Object(value)
    return (tag == null ? untagged : known.get(tag)) ?? { [key]: string }
  }
}

function isList(shape: readonly [Shape] | Fields): shape is readonly [Shape] {
  return Array.isArray(shape)
}
