// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CompactResource } from '../schemas/CompactResource.ts'
import type { CompactConversationParams } from '../schemas/params/CompactConversationParams.ts'
import { CompactResourceShape } from '../schemas/shapes/CompactResource.ts'

/**
 * Compacts a long conversation into fewer tokens that the model can go on from.
 *
 * `POST /responses/compact`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The compacted conversation.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await compactConversation(client, { model: 'gpt-4o-mini' })
 */
export function compactConversation(
  client: Client,
  params: CompactConversationParams,
  options?: RequestOptions,
): Promise<CompactResource> {
  return call(
    client,
    {
      operation: 'compactConversation',
      method: 'POST',
      path: '/responses/compact',
      encode: encodeJSON,
      shape: CompactResourceShape,
      params,
    },
    options,
  )
}
