import type { CreateThreadRequest } from '../../schemas/CreateThreadRequest.ts'
import type { ThreadObject } from '../../schemas/ThreadObject.ts'
import type { Context } from '../context.ts'
import { find } from '../find.ts'
import { makeVectorStore } from './vectorStores.ts'

/** Tool resources as they are kept: files and vector stores that exist, with those stores made that were described. */
export function makeResources(
  resources: CreateThreadRequest['tool_resources'],
  context: Context,
): ThreadObject['tool_resources'] {
  const { code_interpreter, file_search } = resources ?? {}
  const { state } = context
  for (const id of code_interpreter?.file_ids ?? []) find(state.files, id, 'file', 'tool_resources')
  for (const id of file_search?.vector_store_ids ?? []) find(state.vectorStores, id, 'vector store', 'tool_resources')
  const made = (file_search?.vector_stores ?? []).map((store) => makeVectorStore(store, context).id)
  return {
    ...(code_interpreter && { code_interpreter: { file_ids: code_interpreter.file_ids ?? [] } }),
    ...(file_search && { file_search: { vector_store_ids: [...(file_search.vector_store_ids ?? []), ...made] } }),
  }
}
