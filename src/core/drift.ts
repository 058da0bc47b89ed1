/** One place where a value differs from its schema. */
export interface DriftIssue {
  /** Keys and indexes that lead to the place. */
  path: (string | number)[]
  /** What the schema wants there, such as `string`. */
  expected: string
  /** What is there: its type, or the value itself in short. */
  received: string
}

/** An answer or event that differs from its schema. */
export interface Drift {
  /** Name of the operation. */
  operation: string
  /** Whether it is a whole answer or an event of a stream. */
  of: 'answer' | 'event'
  /** Each place that differs. */
  issues: DriftIssue[]
  /** The answer or event, untouched. */
  value: unknown
  /** Value of `x-request-id`, to quote to support. */
  requestId: string | undefined
}

/** Places warned about so far; in the module, since Workers often make a client per request. */
const warned = new Set<string>()

/** Warns once per operation and path, at most 100 times. What was received stays out of the log. */
export function warnOfDrift({ operation, issues }: Drift): void {
  for (const { path, expected } of issues) {
    const place = `${operation}: ${path.join('.').replace(/\b\d+\b/g, '[]')}`
    // biome-ignore lint/suspicious/noConsole: the one default that a caller should see
    if (warned.size < 100 && warned.size < warned.add(place).size) console.warn(`${place} is not ${expected} (onDrift)`)
  }
}
