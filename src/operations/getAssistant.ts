// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AssistantObject } from '../schemas/AssistantObject.ts'
import type { GetAssistantParams } from '../schemas/params/GetAssistantParams.ts'
import { AssistantObjectShape } from '../schemas/shapes/AssistantObject.ts'

/**
 * Fetches one assistant by its identifier.
 *
 * `GET /assistants/{assistant_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested assistant.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await getAssistant(client, { assistant_id: 'assistant_abc123' })
 */
export function getAssistant(
  client: Client,
  params: GetAssistantParams,
  options?: RequestOptions,
): Promise<AssistantObject> {
  return call(
    client,
    {
      operation: 'getAssistant',
      method: 'GET',
      path: '/assistants/{assistant_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: AssistantObjectShape,
      params,
    },
    options,
  )
}
