// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListAssistantsResponse } from '../schemas/ListAssistantsResponse.ts'
import type { ListAssistantsParams } from '../schemas/params/ListAssistantsParams.ts'
import { ListAssistantsResponseShape } from '../schemas/shapes/ListAssistantsResponse.ts'

/**
 * Lists the assistants of the organization, one page at a time.
 *
 * `GET /assistants`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of assistants.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await listAssistants(client)
 */
export function listAssistants(
  client: Client,
  params?: ListAssistantsParams,
  options?: RequestOptions,
): Promise<ListAssistantsResponse> {
  return call(
    client,
    {
      operation: 'listAssistants',
      method: 'GET',
      path: '/assistants',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ListAssistantsResponseShape,
      params,
    },
    options,
  )
}
