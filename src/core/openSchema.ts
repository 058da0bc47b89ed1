import type { BaseIssue, GenericSchema } from 'valibot'
import type { DriftIssue } from './drift.ts'
import { findIssues, type Shape, typeOf } from './shape.ts'

/** What Valibot hands a schema, and gets back. */
interface Dataset {
  value: unknown
  typed?: boolean
  issues?: BaseIssue<unknown>[]
}

/** Makes of a shape a schema that Valibot takes for its own, to be parsed, piped and nested; it only looks, and gives the very value back. */
export function openSchema<T>(shape: Shape): GenericSchema<T> {
  const run = (dataset: Dataset): unknown => {
    const issues = findIssues(shape, dataset.value)
    dataset.typed = !issues.length
    if (issues.length)
      dataset.issues = [...(dataset.issues ?? []), ...issues.map((issue) => toValibot(issue, dataset.value))]
    return dataset
  }
  const schema = {
    kind: 'schema',
    type: 'open',
    reference: openSchema,
    expects: typeOf(shape),
    async: false,
    '~standard': { version: 1, vendor: 'valibot', validate: (value: unknown) => run({ value }) },
    '~run': run,
  }
  return schema as unknown as GenericSchema<T>
}

/** The issue as Valibot has it, whose path holds each value on the way. */
function toValibot({ path, expected, received }: DriftIssue, value: unknown): BaseIssue<unknown> {
  let input = value
  const items = path.map((key) => {
    const item = { type: 'unknown', origin: 'value', input, key, value: Object(input)[key] }
    input = item.value
    return item
  })
  const message = `Expected ${expected} but received ${received}`
  return {
    kind: 'schema',
    type: 'open',
    input,
    expected,
    received,
    message,
    ...(items.length && { path: items }),
  } as BaseIssue<unknown>
}
