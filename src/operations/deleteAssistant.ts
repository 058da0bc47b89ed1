// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteAssistantResponse } from '../schemas/DeleteAssistantResponse.ts'
import type { DeleteAssistantParams } from '../schemas/params/DeleteAssistantParams.ts'
import { DeleteAssistantResponseShape } from '../schemas/shapes/DeleteAssistantResponse.ts'

/**
 * Deletes an assistant for good.
 *
 * `DELETE /assistants/{assistant_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The assistant's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await deleteAssistant(client, { assistant_id: 'assistant_abc123' })
 */
export function deleteAssistant(
  client: Client,
  params: DeleteAssistantParams,
  options?: RequestOptions,
): Promise<DeleteAssistantResponse> {
  return call(
    client,
    {
      operation: 'deleteAssistant',
      method: 'DELETE',
      path: '/assistants/{assistant_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: DeleteAssistantResponseShape,
      params,
    },
    options,
  )
}
