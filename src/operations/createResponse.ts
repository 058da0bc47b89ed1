// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateResponseParams } from '../schemas/params/CreateResponseParams.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import { ResponseObjectShape } from '../schemas/shapes/ResponseObject.ts'

/**
 * Makes a response: the model answers, thinks and calls tools, the API's own or yours.
 *
 * `POST /responses`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The response.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createResponseStream} for the same as a stream.
 * @example
 * const result = await createResponse(client, { model: 'gpt-5-mini', input: 'What is a bonsai?' })
 */
export function createResponse(
  client: Client,
  params?: CreateResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  return call(
    client,
    {
      operation: 'createResponse',
      method: 'POST',
      path: '/responses',
      encode: encodeJSON,
      shape: ResponseObjectShape,
      streamedBy: 'createResponseStream',
      params,
    },
    options,
  )
}
