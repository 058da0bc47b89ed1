import type { VectorStoreFileObject } from '../../schemas/VectorStoreFileObject.ts'
import type { VectorStoreSearchResultItem } from '../../schemas/VectorStoreSearchResultItem.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { matches } from '../matches.ts'
import { chunksOf, scoreOf } from '../text/passages.ts'
import { keyOf } from './vectorStoreFiles.ts'
import { useVectorStore } from './vectorStoreLife.ts'

/** Finds passages that share words with the query, best first; a score is the share of the query's words that are in the passage. */
export const searchVectorStore: Handler<'searchVectorStore'> = (params, context) => {
  const { vector_store_id, query, filters, max_num_results = 10, ranking_options } = params
  useVectorStore(vector_store_id, context)
  const search_query = [query].flat()
  const files = [...context.state.vectorStoreFiles.values()].filter(
    (file) =>
      file.vector_store_id === vector_store_id &&
      file.status === 'completed' &&
      (!filters || matches(filters, file.attributes ?? {})),
  )
  const threshold = ranking_options?.score_threshold ?? 0
  const found = files
    .flatMap((file) => passagesOf(file, search_query.join(' '), context))
    .filter(({ score }) => score > 0 && score >= threshold)
    .sort((a, b) => b.score - a.score)
  return {
    object: 'vector_store.search_results.page',
    search_query,
    data: found.slice(0, max_num_results),
    has_more: false,
    next_page: null,
  }
}

function passagesOf(
  { id, attributes }: VectorStoreFileObject,
  query: string,
  context: Context,
): VectorStoreSearchResultItem[] {
  const filename = context.state.files.get(id)?.filename ?? ''
  return chunksOf(textIn(id, context)).map((text) => ({
    file_id: id,
    filename,
    score: scoreOf(query, text),
    attributes: attributes ?? {},
    content: [{ type: 'text', text }],
  }))
}

function textIn(id: string, { state }: Context): string {
  return new TextDecoder().decode(state.contents.get(id))
}

export const retrieveVectorStoreFileContent: Handler<'retrieveVectorStoreFileContent'> = (
  { vector_store_id, file_id },
  context,
) => {
  findFile(vector_store_id, file_id, context)
  const data = chunksOf(textIn(file_id, context)).map((text) => ({ type: 'text', text }))
  return { object: 'vector_store.file_content.page', data, has_more: false, next_page: null }
}

export const updateVectorStoreFileAttributes: Handler<'updateVectorStoreFileAttributes'> = (
  { vector_store_id, file_id, attributes },
  context,
) => {
  const changed = { ...findFile(vector_store_id, file_id, context), attributes: attributes ?? {} }
  context.state.vectorStoreFiles.set(keyOf(vector_store_id, file_id), changed)
  return changed
}

function findFile(storeId: string, fileId: string, { state }: Context): VectorStoreFileObject {
  find(state.vectorStores, storeId, 'vector store')
  return find(state.vectorStoreFiles, keyOf(storeId, fileId), 'vector store file')
}
