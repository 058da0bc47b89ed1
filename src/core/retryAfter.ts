/**
 * Milliseconds that an answer asks to wait, by `retry-after-ms` or `retry-after`; undefined where it asks for none, or
 * where what it says makes no sense. Some hosts write a unit, two values, or a date in ISO form.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const waits = [readWait(headers.get('retry-after-ms'), 1), readWait(headers.get('retry-after'), 1000)]
  return waits.find((wait) => wait >= 0)
}

/** Milliseconds of a number, by itself in units of `unit` milliseconds, or until a date; NaN where it is neither. */
function readWait(text: string | null, unit: number): number {
  const [, number, suffix] = /^([\d.]+) ?(ms|s)?(?:,|$)/.exec(text ?? '') ?? []
  if (!number) return Date.parse(text ?? '') - Date.now()
  return Number(number) * (suffix === 'ms' ? 1 : suffix === 's' ? 1000 : unit)
}
