// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AssistantObject } from '../schemas/AssistantObject.ts'
import type { CreateAssistantParams } from '../schemas/params/CreateAssistantParams.ts'
import { AssistantObjectShape } from '../schemas/shapes/AssistantObject.ts'

/**
 * Creates an assistant: a model together with its instructions, tools and files.
 *
 * `POST /assistants`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created assistant.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await createAssistant(client, { model: 'gpt-4o-mini' })
 */
export function createAssistant(
  client: Client,
  params: CreateAssistantParams,
  options?: RequestOptions,
): Promise<AssistantObject> {
  return call(
    client,
    {
      operation: 'createAssistant',
      method: 'POST',
      path: '/assistants',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: AssistantObjectShape,
      params,
    },
    options,
  )
}
