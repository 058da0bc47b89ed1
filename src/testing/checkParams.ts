import { type BaseIssue, type GenericSchema, type IssuePathItem, safeParse } from 'valibot'
import { Refusal } from './refusal.ts'

type Issue = BaseIssue<unknown>

/** Parses params by their schema; the first mismatch becomes the API's refusal. */
export function checkParams<P>(schema: GenericSchema<P>, params: unknown): P {
  const result = safeParse(schema, params)
  if (result.success) return result.output
  const [issue] = result.issues
  const param = issue.path?.reduce(addKey, '') ?? null
  throw new Refusal(400, ...explain(issue, param ?? 'body'), param)
}
