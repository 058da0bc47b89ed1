import { readJSON } from './call.ts'
import { callBytes } from './callBytes.ts'
import type { AnswerAs, AnswerForm, Encode, RequestCall } from './callTypes.ts'
import type { DriftIssue } from './drift.ts'
import { parseJSON } from './json.ts'
import { readText } from './readText.ts'
import { send } from './send.ts'
import { sendBody } from './sendBody.ts'
import { findSchemaIssues } from './standardSchema.ts'
import { toCall } from './toCall.ts'
import type { Client, RequestOptions } from './types.ts'

/**
 * Calls any path of the API and resolves to the parsed body, its text or the response, with the same retries, errors and checks as the operations.
 *
 * @param client From `createClient`.
 * @param request Method, path template and what goes with it.
 * @param options Limits, signal and extras of this call.
 * @returns What `answer` asks for: the parsed JSON by default, undefined when the body is empty.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} The connection failed or broke.
 * @throws {TimeoutError} The call ran into a time limit.
 * @example
 * const response = await request(client, { method: 'POST', path: '/responses', body: { model: 'gpt-5', input: 'Hello' } })
 */
export async function request<T = unknown, Form extends AnswerForm = 'json'>(
  client: Client,
  request: RequestCall<T, Form>,
  options?: RequestOptions,
): Promise<AnswerAs<Form, T>>
export async function request<T>(
  client: Client,
  request: RequestCall<T, AnswerForm>,
  options?: RequestOptions,
): Promise<T | string | Response> {
  return sendBody(request.body, (encode) => sendRequest(client, request, options, encode))
}

async function sendRequest<T>(
  client: Client,
  { answer = 'json', schema, ...request }: RequestCall<T, AnswerForm>,
  options?: RequestOptions,
  encode?: Encode,
): Promise<T | string | Response> {
  const made = toCall(request, options, encode)
  const call = { streamedBy: 'requestStream', ...made.call }
  if (answer === 'response') return callBytes(client, call, made.options)
  if (answer === 'text') return send(client, call, made.options, readText)
  if (!schema || client.onDrift === null) return send(client, call, made.options, readJSON<T>)
  let issues: DriftIssue[] = []
  const shape = (_value: unknown, found: DriftIssue[]): undefined => {
    found.push(...issues)
  }
  return send(client, { ...call, shape }, made.options, async (exchange, response) => {
    const text = await response.text().catch(exchange.fail)
    issues = await findSchemaIssues(schema, parseJSON(text))
    return readJSON<T>(exchange, new Response(text))
  })
}
