import { isObject } from '../../core/isObject.ts'
import { parseJSON } from '../../core/json.ts'

/** The arguments of a call, also where a host sends them as an object, encodes them twice, or leaves them out; undefined where they are broken. */
export function readArguments(sent: unknown): object | undefined {
  const value = decode(decode(sent ?? ''))
  if (value === null) return {}
  return isObject(value) ? value : undefined
}

function decode(value: unknown): unknown {
  return typeof value === 'string' ? parseJSON(value.trim() || '{}') : value
}
