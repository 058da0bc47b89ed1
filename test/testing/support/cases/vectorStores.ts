import { type Cases, missing, none } from '../case.ts'

export const vectorStores: Cases<
  'retrieveVectorStoreFileContent' | 'searchVectorStore' | 'updateVectorStoreFileAttributes'
> = {
  retrieveVectorStoreFileContent: {
    params: ({ store, file }) => ({ vector_store_id: store, file_id: file }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ file_id: none }, 404],
    ],
  },
  searchVectorStore: {
    params: ({ store }) => ({ vector_store_id: store, query: 'capital of France', max_num_results: 3 }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ query: missing }, 400, 'query'],
      [{ max_num_results: 51 }, 400, 'max_num_results'],
    ],
  },
  updateVectorStoreFileAttributes: {
    params: ({ store, file }) => ({ vector_store_id: store, file_id: file, attributes: { year: 2026 } }),
    refused: [
      [{ file_id: none }, 404],
      [{ attributes: missing }, 400, 'attributes'],
    ],
  },
}
