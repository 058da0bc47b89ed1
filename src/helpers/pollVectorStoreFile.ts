import type { Client } from '../core/types.ts'
import { getVectorStoreFile } from '../operations/getVectorStoreFile.ts'
import type { GetVectorStoreFileParams } from '../schemas/params/GetVectorStoreFileParams.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until a file of a vector store can be searched, or has failed. A status that it does not know is waited for, and
 * told as drift.
 *
 * @param client From `createClient`.
 * @param params As for `getVectorStoreFile`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The file as it is then; see its `status`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `getVectorStoreFile` throws, or the signal's reason.
 * @example
 * const { id: file_id } = await createFile(client, { file: new File(['Bonsai need water.'], 'care.txt'), purpose: 'assistants' })
 * const { id: vector_store_id } = await createVectorStore(client, { file_ids: [file_id] })
 * const { status, last_error } = await pollVectorStoreFile(client, { vector_store_id, file_id })
 */
export function pollVectorStoreFile(
  client: Client,
  params: GetVectorStoreFileParams,
  settings?: WaitSettings<VectorStoreFileObject>,
  options?: SharedOptions,
): Promise<VectorStoreFileObject> {
  return pollStatus(
    getVectorStoreFile,
    client,
    params,
    { operation: 'getVectorStoreFile', passing: ['in_progress'], final: ['completed', 'failed', 'cancelled'] },
    settings,
    options,
  )
}
