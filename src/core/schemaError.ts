import type { DriftIssue } from './drift.ts'
import { listIssues } from './listIssues.ts'

/** What a {@link SchemaError} knows besides its message. */
export interface SchemaErrorDetails {
  /** Name of the operation. */
  operation: string
  /** What did not fit. */
  of: 'params' | 'answer' | 'event'
  /** Each place that differs. */
  issues: DriftIssue[]
  /** All of it, untouched. */
  value: unknown
}

/** A value does not fit its schema; it stands beside the OpenAIError family, since the exchange itself went well. */
export class SchemaError extends Error {
  override name = 'SchemaError'
  /** The operation whose schema it was. */
  declare readonly operation: string
  /** Whether the value was on its way in or out. */
  declare readonly of: 'params' | 'answer' | 'event'
  /** Each mismatch with its path. */
  declare readonly issues: DriftIssue[]
  /** The value as it was, so that nothing is lost. */
  declare readonly value: unknown
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown

  constructor(details: SchemaErrorDetails) {
    const { operation, of, issues } = details
    const [verb, whose] = of === 'params' ? ['do', 'their'] : ['does', 'its']
    super(`The ${of} of ${operation} ${verb} not fit ${whose} schema: ${listIssues(issues)}.`)
    Object.assign(this, details)
  }
}
