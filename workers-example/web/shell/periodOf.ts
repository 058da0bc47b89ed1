const DAY = 24 * 60 * 60 * 1000

/** How long ago something was, roughly, in words. */
export function periodOf(time: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  if (time >= midnight) return 'Today'
  if (time >= midnight - DAY) return 'Yesterday'
  if (time >= midnight - 7 * DAY) return 'This week'
  return 'Earlier'
}
