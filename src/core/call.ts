import { OpenAIError } from './errors.ts'
import { parseJSON } from './json.ts'
import { type Exchange, send } from './send.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Makes a call of an operation and resolves to the parsed body; undefined when that is empty. */
export async function call<T>(client: Client, call: Call, options?: RequestOptions): Promise<T> {
  const { response_format } = refuseStream(call, options)
  return send(client, call, options, (exchange) => readAnswer<T>(exchange, call.text?.includes(`${response_format}`)))
}

/** Refuses `stream: true` where the answer is read whole; hands back the call's fields. */
export function refuseStream(
  { params, twin = 'requestStream' }: Call,
  options?: RequestOptions,
): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...params, ...options?.body }
  if (fields.stream === true) throw new OpenAIError(`Call ${twin} to stream, without \`stream\`.`)
  return fields
}

async function readAnswer<T>(
  { response, check, emit, fail, refuse }: Exchange,
  isText: boolean | undefined,
): Promise<T> {
  const text = await response.text().catch(fail)
  if (isText) return text as T
  const value = parseJSON(text)
  if (text) value === undefined ? refuse(text, 'the body is not JSON') : check('answer', value)
  const { model, usage } = Object(value)
  emit('response', { model, usage })
  return value as T
}
