import type { Client } from '../core/types.ts'
import { getVectorStoreFileBatch } from '../operations/getVectorStoreFileBatch.ts'
import type { GetVectorStoreFileBatchParams } from '../schemas/params/GetVectorStoreFileBatchParams.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until no file of a vector store's batch is in progress. A status that it does not know is waited for, and told as
 * drift.
 *
 * @param client From `createClient`.
 * @param params As for `getVectorStoreFileBatch`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The batch as it is then; see its `status`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `getVectorStoreFileBatch` throws, or the signal's reason.
 * @example
 * const { id: file_id } = await createFile(client, { file: new File(['Bonsai need water.'], 'care.txt'), purpose: 'assistants' })
 * const { id: vector_store_id } = await createVectorStore(client, {})
 * const { id: batch_id } = await createVectorStoreFileBatch(client, { vector_store_id, file_ids: [file_id] })
 * const { file_counts } = await pollVectorStoreFileBatch(client, { vector_store_id, batch_id })
 */
export function pollVectorStoreFileBatch(
  client: Client,
  params: GetVectorStoreFileBatchParams,
  settings?: WaitSettings<VectorStoreFileBatchObject>,
  options?: SharedOptions,
): Promise<VectorStoreFileBatchObject> {
  return pollStatus(
    getVectorStoreFileBatch,
    client,
    params,
    { operation: 'getVectorStoreFileBatch', passing: ['in_progress'], final: ['completed', 'failed', 'cancelled'] },
    settings,
    options,
  )
}
