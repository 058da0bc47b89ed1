import type { CreateVectorStoreRequest } from '../../schemas/CreateVectorStoreRequest.ts'
import type { VectorStoreObject } from '../../schemas/VectorStoreObject.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { merge } from '../merge.ts'
import { page } from '../page.ts'
import { addVectorStoreFile } from './vectorStoreFiles.ts'
import { touch, vectorStore } from './vectorStoreLife.ts'

/** Makes a vector store of files that are there already. */
export function makeVectorStore(params: CreateVectorStoreRequest, context: Context): VectorStoreObject {
  const { name, description, metadata, expires_after, file_ids = [], chunking_strategy } = params
  for (const id of file_ids) find(context.state.files, id, 'file', 'file_ids')
  const store: VectorStoreObject = {
    id: context.id('vs_'),
    object: 'vector_store',
    created_at: context.seconds(),
    name: name ?? null,
    description: description ?? null,
    usage_bytes: 0,
    file_counts: { in_progress: 0, completed: 0, failed: 0, cancelled: 0, total: 0 },
    status: 'completed',
    expires_after: expires_after ?? null,
    metadata: metadata ?? {},
  }
  touch(store, context)
  for (const file_id of file_ids) addVectorStoreFile(store.id, { file_id, chunking_strategy }, context)
  return vectorStore(store.id, context)
}

export const createVectorStore: Handler<'createVectorStore'> = makeVectorStore

export const getVectorStore: Handler<'getVectorStore'> = ({ vector_store_id }, context) =>
  vectorStore(vector_store_id, context)

export const listVectorStores: Handler<'listVectorStores'> = (params, context) =>
  page(
    [...context.state.vectorStores.keys()].map((id) => vectorStore(id, context)),
    params,
  )

export const modifyVectorStore: Handler<'modifyVectorStore'> = ({ vector_store_id: id, ...params }, context) => {
  touch(merge(find(context.state.vectorStores, id, 'vector store'), params), context)
  return vectorStore(id, context)
}

export const deleteVectorStore: Handler<'deleteVectorStore'> = ({ vector_store_id: id }, { state }) => {
  find(state.vectorStores, id, 'vector store')
  state.vectorStores.delete(id)
  for (const [key, file] of state.vectorStoreFiles) if (file.vector_store_id === id) state.vectorStoreFiles.delete(key)
  return { id, object: 'vector_store.deleted', deleted: true }
}
