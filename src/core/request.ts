import { toCall } from './body.ts'
import { call } from './call.ts'
import type { Client, RequestCall, RequestOptions } from './types.ts'

/**
 * Calls any path of the API and resolves to the parsed body, with the same retries, errors and checks as the operations.
 *
 * @param client From `createClient`.
 * @param request Method, path template and what goes with it.
 * @param options Limits, signal and extras of this call.
 * @returns The parsed JSON body; undefined when it is empty.
 * @throws {APIError} The API refused, or answered with something that is not JSON.
 * @throws {ConnectionError} No connection, or it broke.
 * @throws {TimeoutError} A limit of time ran out.
 * @example
 * const response = await request(client, { method: 'POST', path: '/responses', body: { model: 'gpt-5', input: 'Hello' } })
 */
export async function request<T>(client: Client, request: RequestCall<T>, options?: RequestOptions): Promise<T> {
  const made = toCall(request, options)
  return call(client, made.call, made.options)
}
