/** Lists where two JSON values differ, each place with both values. */
export function diff(path: string, recorded: unknown, sent: unknown): string[] {
  if (isObject(recorded) && isObject(sent) && Array.isArray(recorded) === Array.isArray(sent)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(sent)])]
    return keys.flatMap((key) => diff(`${path}.${key}`, recorded[key], sent[key]))
  }
  return recorded === sent ? [] : [`${path}: recorded ${show(recorded)}, sent ${show(sent)}`]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
