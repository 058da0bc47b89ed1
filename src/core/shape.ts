import type { DriftIssue } from './drift.ts'

/*
 * What is checked of an answer, as plain data that looks like it: a value of the right type stands in each place. Nothing runs at import, nothing
 * is copied, and fields that a shape does not name are none of its business.
 */

/** Chooses a shape by the value, or tells of issues itself. */
export type Choice = (value: unknown, issues: DriftIssue[]) => Shape

/**
 * `''`, `0` and `false` stand for any value of their type, `[shape]` for a list, an object for one with such fields, null for itself, undefined
 * for anything; what holds other shapes is truthy, then, and the rest is not.
 */
export type Shape = '' | 0 | false | null | undefined | readonly [Shape] | Fields | Choice

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
  const expected = kindOf(shape)
  const received = kindOf(value)
  if (expected !== received) {
    if (shape !== undefined) issues.push({ path: [...path], expected, received })
  } else if (shape) {
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(shape)) {
      path.push(key)
      findIssues((shape as Fields)[0] ?? (shape as Fields)[key], (value as Fields)[key], issues, path)
      path.pop()
    }
  }
  return issues
}

/** A value's JSON type, in Valibot's words; what chooses among shapes of objects counts as one of them. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'Array' : Object(value) === value ? 'Object' : typeof value
}

/** What fits, or nothing. */
export function optional(shape: Shape): Choice {
  return (value) => (value === undefined ? value : shape)
}

/** What fits, or null. */
export function nullable(shape: Shape): Choice {
  return (value) => (value === null ? value : shape)
}

/** What fits, or null, or nothing. */
export function nullish(shape: Shape): Choice {
  return (value) => (value == null ? value : shape)
}

/** An object whose fields all fit. */
export function record(field: Shape): Choice {
  return (value) => Object.fromEntries(Object.keys(Object(value)).map((key) => [key, field]))
}

/** One of several shapes, by JSON type; what has another type is held against the first. */
export function either(first: Shape, ...others: Shape[]): Choice {
  return (value) => others.find((shape) => kindOf(shape) === kindOf(value)) ?? first
}

/** Objects told apart by the field `key`, where `undefined` stands for none; another string there fits too, since the API adds members. */
export function tagged(key: string, members: Record<string, Shape>): Choice {
  const known = new Map(Object.entries(members))
  return (value) => known.get(Object(value)[key] ?? 'undefined') ?? { [key]: '' }
}
