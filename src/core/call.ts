import type { Call } from './callTypes.ts'
import type { Exchange } from './exchange.ts'
import { parseJSON } from './json.ts'
import { findError } from './readError.ts'
import { send } from './send.ts'
import type { Client, RequestOptions } from './types.ts'

/** Makes a call of an operation and resolves to the parsed body; undefined when that is empty. */
export function call<T>(client: Client, call: Call, options?: RequestOptions): Promise<T> {
  return send(client, { streamedBy: 'requestStream', ...call }, options, readJSON<T>)
}

/** Reads an answer that is JSON; throws the error that it may be instead. */
export async function readJSON<T>({ event, emit, fail, refuse, check }: Exchange, response: Response): Promise<T> {
  const text = await response.text().catch(fail)
  const value = parseJSON(text)
  if (text.trim()) {
    if (value === undefined) refuse(text, 'not JSON')
    if (findError(value)) refuse(text)
    check('answer', value)
  }
  const { model = event.model, usage } = Object(value)
  emit('response', { model, usage })
  return value as T
}
