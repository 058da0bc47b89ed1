import { parseJSON } from './json.ts'
import { send } from './send.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Makes a call of an operation and resolves to the parsed body; undefined when that is empty. */
export function call<T>(client: Client, call: Call, options?: RequestOptions): Promise<T> {
  return send(
    client,
    { twin: 'requestStream', ...call },
    options,
    async ([response, emit, fail, refuse, check]): Promise<T> => {
      const text = await response.text().catch(fail)
      const value = parseJSON(text)
      if (text.trim()) value === undefined ? refuse(text, 'not JSON') : check('answer', value)
      const { model, usage } = Object(value)
      emit('response', { model, usage })
      return value as T
    },
  )
}
