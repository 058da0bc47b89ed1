/** Values as server-sent events, each the data of one; text goes as it is, such as `[DONE]`. */
export function sse(...values: unknown[]): string {
  return values.map((value) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`).join('')
}

/** The same of events with names. */
export function namedSSE(...events: [event: string, value: unknown][]): string {
  return events.map(([event, value]) => `event: ${event}\n${sse(value)}`).join('')
}
