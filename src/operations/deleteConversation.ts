// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeletedConversationResource } from '../schemas/DeletedConversationResource.ts'
import type { DeleteConversationParams } from '../schemas/params/DeleteConversationParams.ts'
import { DeletedConversationResourceShape } from '../schemas/shapes/DeletedConversationResource.ts'

/**
 * Deletes a conversation. Its items stay.
 *
 * `DELETE /conversations/{conversation_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteConversation(client, { conversation_id: 'conversation_abc123' })
 */
export function deleteConversation(
  client: Client,
  params: DeleteConversationParams,
  options?: RequestOptions,
): Promise<DeletedConversationResource> {
  return call(
    client,
    {
      operation: 'deleteConversation',
      method: 'DELETE',
      path: '/conversations/{conversation_id}',
      shape: DeletedConversationResourceShape,
      params,
    },
    options,
  )
}
