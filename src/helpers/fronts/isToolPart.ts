import type { Place } from './readPlace.ts'

/** Whether a part of a message is a call of a tool. */
export function isToolPart(part: Place): boolean {
  const type = part.text('type')
  return type === 'dynamic-tool' || type.startsWith('tool-')
}
