/** Whether an event's `type` begins like this. */
export function typeBegins(event: unknown, beginning: string): boolean {
  const { type } = Object(event)
  return typeof type === 'string' && type.startsWith(beginning)
}
