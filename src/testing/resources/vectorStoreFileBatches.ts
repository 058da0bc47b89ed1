import type { VectorStoreFileBatchObject } from '../../schemas/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileObject } from '../../schemas/VectorStoreFileObject.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { Refusal } from '../refusal.ts'
import { addVectorStoreFile, keyOf } from './vectorStoreFiles.ts'
import { useVectorStore } from './vectorStoreLife.ts'

export const createVectorStoreFileBatch: Handler<'createVectorStoreFileBatch'> = (params, context) => {
  const { vector_store_id, file_ids = [], files = [], chunking_strategy, attributes } = params
  useVectorStore(vector_store_id, context)
  const requests = [...file_ids.map((file_id) => ({ file_id, chunking_strategy, attributes })), ...files]
  if (!requests.length)
    throw new Refusal(400, "Missing required parameter: 'file_ids'.", {
      param: 'file_ids',
      code: 'missing_required_parameter',
    })
  for (const { file_id } of requests) find(context.state.files, file_id, 'file', 'file_ids')
  for (const request of requests) addVectorStoreFile(vector_store_id, request, context)
  const batch: VectorStoreFileBatchObject = {
    id: context.id('vsfb_'),
    object: 'vector_store.file_batch',
    created_at: context.seconds(),
    vector_store_id,
    status: 'in_progress',
    file_counts: { in_progress: requests.length, completed: 0, failed: 0, cancelled: 0, total: requests.length },
  }
  context.state.vectorStoreFileBatches.set(batch.id, batch)
  context.state.batchFiles.set(
    batch.id,
    requests.map(({ file_id }) => file_id),
  )
  return batch
}

/** The files of a batch that are still in its store. */
function filesOf({ id, vector_store_id }: VectorStoreFileBatchObject, { state }: Context): VectorStoreFileObject[] {
  return (state.batchFiles.get(id) ?? []).flatMap(
    (fileId) => state.vectorStoreFiles.get(keyOf(vector_store_id, fileId)) ?? [],
  )
}

/** A batch with the counts of its files as they are now. */
function fileBatch(storeId: string, batchId: string, context: Context): VectorStoreFileBatchObject {
  find(context.state.vectorStores, storeId, 'vector store')
  const batch = find(context.state.vectorStoreFileBatches, batchId, 'vector store file batch')
  if (batch.vector_store_id !== storeId)
    throw new Refusal(404, `No vector store file batch found with id '${batchId}'.`)
  const files = filesOf(batch, context)
  const count = (status: string): number => files.filter((file) => file.status === status).length
  const in_progress = count('in_progress')
  const completed = count('completed')
  const failed = count('failed')
  const status =
    batch.status === 'cancelled'
      ? 'cancelled'
      : in_progress
        ? 'in_progress'
        : completed || !failed
          ? 'completed'
          : 'failed'
  return {
    ...batch,
    status,
    file_counts: { in_progress, completed, failed, cancelled: count('cancelled'), total: files.length },
  }
}

export const getVectorStoreFileBatch: Handler<'getVectorStoreFileBatch'> = ({ vector_store_id, batch_id }, context) =>
  fileBatch(vector_store_id, batch_id, context)

export const cancelVectorStoreFileBatch: Handler<'cancelVectorStoreFileBatch'> = (
  { vector_store_id, batch_id },
  context,
) => {
  const { state } = context
  const batch = fileBatch(vector_store_id, batch_id, context)
  if (batch.status !== 'in_progress')
    throw new Refusal(400, `A batch with status '${batch.status}' can't be cancelled.`)
  for (const file of filesOf(batch, context))
    if (file.status === 'in_progress')
      state.vectorStoreFiles.set(keyOf(vector_store_id, file.id), { ...file, status: 'cancelled' })
  state.vectorStoreFileBatches.set(batch_id, { ...batch, status: 'cancelled' })
  return fileBatch(vector_store_id, batch_id, context)
}

export const listFilesInVectorStoreBatch: Handler<'listFilesInVectorStoreBatch'> = (
  { vector_store_id, batch_id, filter, ...params },
  context,
) => {
  const batch = fileBatch(vector_store_id, batch_id, context)
  return page(
    filesOf(batch, context).filter((file) => !filter || file.status === filter),
    params,
  )
}
