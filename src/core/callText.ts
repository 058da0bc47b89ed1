import { call as callJSON } from './call.ts'
import { send } from './send.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** A call whose answer is text for some values of `response_format`. */
export interface TextCall extends Call {
  /** The values of `response_format` that are answered as text. */
  text: readonly unknown[]
}

/** Makes a call of an operation that answers with text or JSON, as the request asked for. */
export function callText<T>(client: Client, call: TextCall, options?: RequestOptions): Promise<T> {
  const { response_format } = Object({ ...call.params, ...options?.body })
  if (!call.text.includes(response_format)) return callJSON(client, call, options)
  return send(client, { twin: 'requestStream', ...call }, options, async ([response, emit, fail]): Promise<T> => {
    const text: unknown = await response.text().catch(fail)
    emit('response')
    return text as T
  })
}
