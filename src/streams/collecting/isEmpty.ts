/** Whether a value tells nothing that an earlier one would not. */
export function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && !value.length)
}
