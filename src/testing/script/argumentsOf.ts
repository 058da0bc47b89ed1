import type { ScriptToolCall } from './scriptEntry.ts'

/** The arguments of a scripted call of a function, as models send them. A string stays as it is, so that broken ones can be sent. */
export function argumentsOf(call: ScriptToolCall): string {
  const given = 'arguments' in call ? call.arguments : undefined
  return typeof given === 'string' ? given : JSON.stringify(given ?? {})
}
