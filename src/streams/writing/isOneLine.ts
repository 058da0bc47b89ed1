/** Whether a value is text that fits into a field of an event: no line end, and none of the NULs that make readers drop an id. */
export function isOneLine(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/[\r\n\0]/.test(value)
}
