// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ProvenanceResource } from '../schemas/ProvenanceResource.ts'
import type { CreateContentProvenanceCheckParams } from '../schemas/params/CreateContentProvenanceCheckParams.ts'
import { ProvenanceResourceShape } from '../schemas/shapes/ProvenanceResource.ts'

/**
 * Checks by its marks whether a file was made by a model.
 *
 * `POST /content_provenance_checks`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns What each kind of mark says.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createContentProvenanceCheck(client, { file: new File([bytes], 'talk.mp3') })
 */
export function createContentProvenanceCheck(
  client: Client,
  params: CreateContentProvenanceCheckParams,
  options?: RequestOptions,
): Promise<ProvenanceResource> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      {
        operation: 'createContentProvenanceCheck',
        method: 'POST',
        path: '/content_provenance_checks',
        encode,
        shape: ProvenanceResourceShape,
        params,
      },
      options,
    ),
  )
}
