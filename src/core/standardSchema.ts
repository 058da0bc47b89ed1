import type { DriftIssue } from './drift.ts'
import { typeOf } from './shape.ts'

/** One place where a value differs from a schema, in the words of Standard Schema; some libraries add what they wanted and found. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
  readonly expected?: unknown
  readonly received?: unknown
}

/** What the check of a value came to, in the words of Standard Schema. */
export interface StandardResult {
  readonly issues?: readonly StandardIssue[] | undefined
}

/**
 * A schema of any library that follows Standard Schema, such as Valibot, Zod or ArkType.
 * @see https://standardschema.dev
 */
export interface StandardSchema<Input = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly types?: { readonly input: Input; readonly output: unknown } | undefined
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>
  }
}

/** Lists where a value differs from a schema; a promise of the list where the schema takes its time. */
export function findSchemaIssues(schema: StandardSchema, value: unknown): DriftIssue[] | Promise<DriftIssue[]> {
  const list = ({ issues = [] }: StandardResult): DriftIssue[] => issues.map((issue) => toDriftIssue(issue, value))
  const result = schema['~standard'].validate(value)
  return result instanceof Promise ? result.then(list) : list(result)
}

/** An issue in the words of drift; a library that only has a message says there what it wanted. */
export function toDriftIssue({ path = [], message, expected, received }: StandardIssue, value: unknown): DriftIssue {
  const keys = path.map((part) => (typeof part === 'object' ? part.key : part))
  const found = keys.reduce<unknown>((inner, key) => Object(inner)[key], value)
  return {
    path: keys.map((key) => (typeof key === 'number' ? key : String(key))),
    expected: `${expected ?? message}`,
    received: `${received ?? typeOf(found)}`,
  }
}
