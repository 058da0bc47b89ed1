// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ContainerFileResource } from '../schemas/ContainerFileResource.ts'
import type { CreateContainerFileParams } from '../schemas/params/CreateContainerFileParams.ts'
import { ContainerFileResourceShape } from '../schemas/shapes/ContainerFileResource.ts'

/**
 * Puts a file into a container, by its bytes or by the id of an uploaded one.
 *
 * `POST /containers/{container_id}/files`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The file in the container.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createContainerFile(client, { container_id: 'container_abc123' })
 */
export function createContainerFile(
  client: Client,
  params: CreateContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFileResource> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      {
        operation: 'createContainerFile',
        method: 'POST',
        path: '/containers/{container_id}/files',
        encode,
        shape: ContainerFileResourceShape,
        params,
      },
      options,
    ),
  )
}
