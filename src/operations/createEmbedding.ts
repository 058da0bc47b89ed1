// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { ByValue } from '../core/callTypes.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateBase64EmbeddingResponse } from '../schemas/CreateBase64EmbeddingResponse.ts'
import type { CreateEmbeddingResponse } from '../schemas/CreateEmbeddingResponse.ts'
import type { CreateEmbeddingParams } from '../schemas/params/CreateEmbeddingParams.ts'
import { CreateEmbeddingResponseShape } from '../schemas/shapes/CreateEmbeddingResponse.ts'

/** What `createEmbedding` resolves to, by `encoding_format`. */
export type CreateEmbeddingResult<P extends { encoding_format?: unknown }> = ByValue<
  P['encoding_format'],
  { base64: CreateBase64EmbeddingResponse },
  CreateEmbeddingResponse
>

/**
 * Turns each input text into a vector of numbers that captures its meaning.
 *
 * `POST /embeddings`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The embedding vectors, one for each input, and the tokens used.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createEmbedding(client, { model: 'text-embedding-3-small', input: 'The quick brown fox.' })
 */
export function createEmbedding<const P extends CreateEmbeddingParams>(
  client: Client,
  params: P,
  options?: RequestOptions,
): Promise<CreateEmbeddingResult<P>> {
  return call(
    client,
    {
      operation: 'createEmbedding',
      method: 'POST',
      path: '/embeddings',
      encode: encodeJSON,
      shape: CreateEmbeddingResponseShape,
      params,
    },
    options,
  )
}
