// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AssistantObject } from '../schemas/AssistantObject.ts'
import type { ModifyAssistantParams } from '../schemas/params/ModifyAssistantParams.ts'
import { AssistantObjectShape } from '../schemas/shapes/AssistantObject.ts'

/**
 * Changes the given settings of an assistant, such as its model, instructions or tools.
 *
 * `POST /assistants/{assistant_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The assistant with the changes applied.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await modifyAssistant(client, { assistant_id: 'assistant_abc123' })
 */
export function modifyAssistant(
  client: Client,
  params: ModifyAssistantParams,
  options?: RequestOptions,
): Promise<AssistantObject> {
  return call(
    client,
    {
      operation: 'modifyAssistant',
      method: 'POST',
      path: '/assistants/{assistant_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: AssistantObjectShape,
      params,
    },
    options,
  )
}
