import type { CreateVectorStoreFileRequest } from '../../schemas/CreateVectorStoreFileRequest.ts'
import type { VectorStoreFileObject } from '../../schemas/VectorStoreFileObject.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { useVectorStore } from './vectorStoreLife.ts'

const unreadable = /\.(png|jpe?g|gif|webp|mp3|mp4|wav|zip|exe|csv|xlsx?)$/i

/** Puts a file into a store, which takes the clock a moment; kinds that hold no text fail. */
export function addVectorStoreFile(
  storeId: string,
  request: CreateVectorStoreFileRequest,
  context: Context,
): VectorStoreFileObject {
  const { file_id, chunking_strategy, attributes } = request
  find(context.state.files, file_id, 'file', 'file_id')
  const file: VectorStoreFileObject = {
    id: file_id,
    object: 'vector_store.file',
    created_at: context.seconds(),
    vector_store_id: storeId,
    usage_bytes: 0,
    status: 'in_progress',
    last_error: null,
    chunking_strategy:
      chunking_strategy?.type === 'static'
        ? chunking_strategy
        : { type: 'static', static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 } },
    attributes: attributes ?? {},
  }
  const key = keyOf(storeId, file_id)
  context.state.vectorStoreFiles.set(key, file)
  context.after(200, () => {
    const now = context.state.vectorStoreFiles.get(key)
    if (now?.status === 'in_progress')
      context.state.vectorStoreFiles.set(key, { ...now, ...outcomeOf(file_id, context) })
  })
  return file
}

function outcomeOf(id: string, { state }: Context): Partial<VectorStoreFileObject> {
  const file = state.files.get(id)
  const fails = (code: string, message: string): Partial<VectorStoreFileObject> => ({
    status: 'failed',
    last_error: { code, message },
  })
  if (!file) return fails('server_error', 'The file was deleted.')
  if (unreadable.test(file.filename)) return fails('unsupported_file', 'Files of this kind hold no text to search.')
  return file.bytes ? { status: 'completed', usage_bytes: file.bytes } : fails('invalid_file', 'The file is empty.')
}

/** Where a file of a store is kept. */
export function keyOf(storeId: string, fileId: string): string {
  return `${storeId}/${fileId}`
}

export const createVectorStoreFile: Handler<'createVectorStoreFile'> = ({ vector_store_id, ...request }, context) => {
  useVectorStore(vector_store_id, context)
  return addVectorStoreFile(vector_store_id, request, context)
}

export const getVectorStoreFile: Handler<'getVectorStoreFile'> = ({ vector_store_id, file_id }, { state }) => {
  find(state.vectorStores, vector_store_id, 'vector store')
  return find(state.vectorStoreFiles, keyOf(vector_store_id, file_id), 'vector store file')
}

export const deleteVectorStoreFile: Handler<'deleteVectorStoreFile'> = ({ vector_store_id, file_id }, { state }) => {
  find(state.vectorStores, vector_store_id, 'vector store')
  const key = keyOf(vector_store_id, file_id)
  find(state.vectorStoreFiles, key, 'vector store file')
  state.vectorStoreFiles.delete(key)
  return { id: file_id, object: 'vector_store.file.deleted', deleted: true }
}

export const listVectorStoreFiles: Handler<'listVectorStoreFiles'> = (
  { vector_store_id, filter, ...params },
  { state },
) => {
  find(state.vectorStores, vector_store_id, 'vector store')
  return page(
    [...state.vectorStoreFiles.values()].filter(
      (file) => file.vector_store_id === vector_store_id && (!filter || file.status === filter),
    ),
    params,
  )
}
