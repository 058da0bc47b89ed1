// Generated from spec/ by codegen/; change those.

import { CancelVectorStoreFileBatchParamsSchema } from '../../schemas/params/CancelVectorStoreFileBatchParams.ts'
import { CreateVectorStoreFileBatchParamsSchema } from '../../schemas/params/CreateVectorStoreFileBatchParams.ts'
import { CreateVectorStoreFileParamsSchema } from '../../schemas/params/CreateVectorStoreFileParams.ts'
import { CreateVectorStoreParamsSchema } from '../../schemas/params/CreateVectorStoreParams.ts'
import { DeleteVectorStoreFileParamsSchema } from '../../schemas/params/DeleteVectorStoreFileParams.ts'
import { DeleteVectorStoreParamsSchema } from '../../schemas/params/DeleteVectorStoreParams.ts'
import { GetVectorStoreFileBatchParamsSchema } from '../../schemas/params/GetVectorStoreFileBatchParams.ts'
import { GetVectorStoreFileParamsSchema } from '../../schemas/params/GetVectorStoreFileParams.ts'
import { GetVectorStoreParamsSchema } from '../../schemas/params/GetVectorStoreParams.ts'
import { ListFilesInVectorStoreBatchParamsSchema } from '../../schemas/params/ListFilesInVectorStoreBatchParams.ts'
import { ListVectorStoreFilesParamsSchema } from '../../schemas/params/ListVectorStoreFilesParams.ts'
import { ListVectorStoresParamsSchema } from '../../schemas/params/ListVectorStoresParams.ts'
import { ModifyVectorStoreParamsSchema } from '../../schemas/params/ModifyVectorStoreParams.ts'
import { RetrieveVectorStoreFileContentParamsSchema } from '../../schemas/params/RetrieveVectorStoreFileContentParams.ts'
import { SearchVectorStoreParamsSchema } from '../../schemas/params/SearchVectorStoreParams.ts'
import { UpdateVectorStoreFileAttributesParamsSchema } from '../../schemas/params/UpdateVectorStoreFileAttributesParams.ts'
import type { Area } from '../area.ts'
import {
  cancelVectorStoreFileBatch,
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
} from '../resources/vectorStoreFileBatches.ts'
import {
  createVectorStoreFile,
  deleteVectorStoreFile,
  getVectorStoreFile,
  listVectorStoreFiles,
} from '../resources/vectorStoreFiles.ts'
import {
  retrieveVectorStoreFileContent,
  searchVectorStore,
  updateVectorStoreFileAttributes,
} from '../resources/vectorStoreSearch.ts'
import {
  createVectorStore,
  deleteVectorStore,
  getVectorStore,
  listVectorStores,
  modifyVectorStore,
} from '../resources/vectorStores.ts'

/** What the mock has of Vector stores. */
export const vectorStores: Area<
  | 'cancelVectorStoreFileBatch'
  | 'createVectorStore'
  | 'createVectorStoreFile'
  | 'createVectorStoreFileBatch'
  | 'deleteVectorStore'
  | 'deleteVectorStoreFile'
  | 'getVectorStore'
  | 'getVectorStoreFile'
  | 'getVectorStoreFileBatch'
  | 'listFilesInVectorStoreBatch'
  | 'listVectorStoreFiles'
  | 'listVectorStores'
  | 'modifyVectorStore'
  | 'retrieveVectorStoreFileContent'
  | 'searchVectorStore'
  | 'updateVectorStoreFileAttributes'
> = {
  routes: {
    cancelVectorStoreFileBatch: {
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
      schema: CancelVectorStoreFileBatchParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    createVectorStore: {
      method: 'POST',
      path: '/vector_stores',
      schema: CreateVectorStoreParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    createVectorStoreFile: {
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/files',
      schema: CreateVectorStoreFileParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    createVectorStoreFileBatch: {
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/file_batches',
      schema: CreateVectorStoreFileBatchParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    deleteVectorStore: {
      method: 'DELETE',
      path: '/vector_stores/{vector_store_id}',
      schema: DeleteVectorStoreParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    deleteVectorStoreFile: {
      method: 'DELETE',
      path: '/vector_stores/{vector_store_id}/files/{file_id}',
      schema: DeleteVectorStoreFileParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getVectorStore: {
      method: 'GET',
      path: '/vector_stores/{vector_store_id}',
      schema: GetVectorStoreParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getVectorStoreFile: {
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/files/{file_id}',
      schema: GetVectorStoreFileParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getVectorStoreFileBatch: {
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
      schema: GetVectorStoreFileBatchParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    listFilesInVectorStoreBatch: {
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
      schema: ListFilesInVectorStoreBatchParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    listVectorStoreFiles: {
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/files',
      schema: ListVectorStoreFilesParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    listVectorStores: {
      method: 'GET',
      path: '/vector_stores',
      schema: ListVectorStoresParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    modifyVectorStore: {
      method: 'POST',
      path: '/vector_stores/{vector_store_id}',
      schema: ModifyVectorStoreParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    retrieveVectorStoreFileContent: {
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
      schema: RetrieveVectorStoreFileContentParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    searchVectorStore: {
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/search',
      schema: SearchVectorStoreParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    updateVectorStoreFileAttributes: {
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/files/{file_id}',
      schema: UpdateVectorStoreFileAttributesParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
  },
  handlers: {
    cancelVectorStoreFileBatch,
    createVectorStore,
    createVectorStoreFile,
    createVectorStoreFileBatch,
    deleteVectorStore,
    deleteVectorStoreFile,
    getVectorStore,
    getVectorStoreFile,
    getVectorStoreFileBatch,
    listFilesInVectorStoreBatch,
    listVectorStoreFiles,
    listVectorStores,
    modifyVectorStore,
    retrieveVectorStoreFileContent,
    searchVectorStore,
    updateVectorStoreFileAttributes,
  },
  generics: {},
}
