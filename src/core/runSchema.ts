import type { GenericSchema } from 'valibot'
import type { DriftIssue } from './drift.ts'

/** What a schema makes of a value, and where that differs. */
export interface Checked<T> {
  value: T
  issues: DriftIssue[]
}

/** Runs a schema of Valibot's form. */
export function runSchema<T>(schema: GenericSchema<unknown, T>, value: unknown): Checked<T> {
  const result = schema['~run']({ value }, {})
  const issues = result.issues?.map(({ path, expected, received }) => ({
    path: path ? path.map(({ key }) => key as string | number) : [],
    expected: `${expected}`,
    received,
  }))
  return { value: result.value as T, issues: issues ?? [] }
}
