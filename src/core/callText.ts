import { call as callJSON } from './call.ts'
import type { Call } from './callTypes.ts'
import { readText } from './readText.ts'
import { send } from './send.ts'
import type { Client, RequestOptions } from './types.ts'

/** A call whose answer is text for some values of `response_format`. */
export interface TextCall extends Call {
  /** The values of `response_format` that are answered as text. */
  text: readonly unknown[]
}

/** Makes a call of an operation that answers with text or JSON, as the request asked for. */
export async function callText<T>(client: Client, call: TextCall, options?: RequestOptions): Promise<T> {
  const { response_format } = Object({ ...call.params, ...options?.body })
  if (!call.text.includes(response_format)) return callJSON(client, call, options)
  const text: unknown = await send(client, { streamedBy: 'requestStream', ...call }, options, readText)
  return text as T
}
