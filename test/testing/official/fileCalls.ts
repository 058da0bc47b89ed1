import type { OfficialCalls } from './calls.ts'

const text = (): File => new File(['Tea is made of leaves.'], 'tea.txt', { type: 'text/plain' })

/** Files, uploads, vector stores and containers. */
export const fileCalls: OfficialCalls = {
  addUploadPart: (client, { upload }) => client.uploads.parts.create(upload, { data: text() }),
  cancelUpload: (client, { upload }) => client.uploads.cancel(upload),
  cancelVectorStoreFileBatch: (client, { store: vector_store_id, runningFileBatch }) =>
    client.vectorStores.fileBatches.cancel(runningFileBatch, { vector_store_id }),
  completeUpload: (client, { upload, uploadPart }) => client.uploads.complete(upload, { part_ids: [uploadPart] }),
  createContainer: (client) => client.containers.create({ name: 'Box' }),
  createContainerFile: (client, { container }) => client.containers.files.create(container, { file: text() }),
  createFile: (client) => client.files.create({ file: text(), purpose: 'user_data' }),
  createUpload: (client) =>
    client.uploads.create({ filename: 'a.txt', bytes: 5, purpose: 'assistants', mime_type: 'text/plain' }),
  createVectorStore: (client) => client.vectorStores.create({ name: 'Notes' }),
  createVectorStoreFile: (client, { store, spareFile }) =>
    client.vectorStores.files.create(store, { file_id: spareFile }),
  createVectorStoreFileBatch: (client, { store, spareFile }) =>
    client.vectorStores.fileBatches.create(store, { file_ids: [spareFile] }),
  deleteContainer: (client, { container }) => client.containers.delete(container),
  deleteContainerFile: (client, { container: container_id, containerFile }) =>
    client.containers.files.delete(containerFile, { container_id }),
  deleteFile: (client, { file }) => client.files.delete(file),
  deleteVectorStore: (client, { store }) => client.vectorStores.delete(store),
  deleteVectorStoreFile: (client, { store: vector_store_id, file }) =>
    client.vectorStores.files.delete(file, { vector_store_id }),
  downloadFile: (client, { file }) => client.files.content(file),
  getVectorStore: (client, { store }) => client.vectorStores.retrieve(store),
  getVectorStoreFile: (client, { store: vector_store_id, file }) =>
    client.vectorStores.files.retrieve(file, { vector_store_id }),
  getVectorStoreFileBatch: (client, { store: vector_store_id, fileBatch }) =>
    client.vectorStores.fileBatches.retrieve(fileBatch, { vector_store_id }),
  listContainerFiles: (client, { container }) => client.containers.files.list(container),
  listContainers: (client) => client.containers.list(),
  listFiles: (client) => client.files.list(),
  listFilesInVectorStoreBatch: (client, { store: vector_store_id, fileBatch }) =>
    client.vectorStores.fileBatches.listFiles(fileBatch, { vector_store_id }),
  listVectorStoreFiles: (client, { store }) => client.vectorStores.files.list(store),
  listVectorStores: (client) => client.vectorStores.list(),
  modifyVectorStore: (client, { store }) => client.vectorStores.update(store, { name: 'New' }),
  retrieveContainer: (client, { container }) => client.containers.retrieve(container),
  retrieveContainerFile: (client, { container: container_id, containerFile }) =>
    client.containers.files.retrieve(containerFile, { container_id }),
  retrieveContainerFileContent: (client, { container: container_id, containerFile }) =>
    client.containers.files.content.retrieve(containerFile, { container_id }),
  retrieveFile: (client, { file }) => client.files.retrieve(file),
  retrieveVectorStoreFileContent: (client, { store: vector_store_id, file }) =>
    client.vectorStores.files.content(file, { vector_store_id }),
  searchVectorStore: (client, { store }) => client.vectorStores.search(store, { query: 'capital of France' }),
  updateVectorStoreFileAttributes: (client, { store: vector_store_id, file }) =>
    client.vectorStores.files.update(file, { vector_store_id, attributes: { year: 2026 } }),
}
