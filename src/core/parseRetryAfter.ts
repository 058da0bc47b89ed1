/**
 * Milliseconds that an answer asks to wait, by `retry-after-ms` or `retry-after`; undefined where it asks for none, or
 * where what it says makes no sense. Some hosts write a unit, two values, or a date in ISO form.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const after = headers.get('retry-after') ?? ''
  const unit = after.endsWith('ms') ? 1 : 1000
  const wait = after.includes(':') ? Date.parse(after) - Date.now() : parseFloat(after) * unit
  return [parseFloat(`${headers.get('retry-after-ms')}`), wait].find((ms) => ms >= 0)
}
