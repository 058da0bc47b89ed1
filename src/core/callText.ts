import { call as callJSON } from './call.ts'
import type { Exchange } from './exchange.ts'
import { parseJSON } from './json.ts'
import { findError } from './readError.ts'
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
  return send(client, { streamedBy: 'requestStream', ...call }, options, readText<T>)
}

async function readText<T>({ emit, fail, refuse }: Exchange, response: Response): Promise<T> {
  const text: unknown = await response.text().catch(fail)
  if (findError(parseJSON(`${text}`))) refuse(`${text}`)
  emit('response')
  return text as T
}
