// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { type CancelBatchParams, CancelBatchParamsSchema } from '../schemas/params/CancelBatchParams.ts'
import {
  type CancelFineTuningJobParams,
  CancelFineTuningJobParamsSchema,
} from '../schemas/params/CancelFineTuningJobParams.ts'
import { type CancelResponseParams, CancelResponseParamsSchema } from '../schemas/params/CancelResponseParams.ts'
import { type CancelRunParams, CancelRunParamsSchema } from '../schemas/params/CancelRunParams.ts'
import {
  type CancelVectorStoreFileBatchParams,
  CancelVectorStoreFileBatchParamsSchema,
} from '../schemas/params/CancelVectorStoreFileBatchParams.ts'
import {
  type CompactConversationParams,
  CompactConversationParamsSchema,
} from '../schemas/params/CompactConversationParams.ts'
import { type CreateAssistantParams, CreateAssistantParamsSchema } from '../schemas/params/CreateAssistantParams.ts'
import { type CreateBatchParams, CreateBatchParamsSchema } from '../schemas/params/CreateBatchParams.ts'
import {
  type CreateChatCompletionParams,
  CreateChatCompletionParamsSchema,
} from '../schemas/params/CreateChatCompletionParams.ts'
import { type CreateCompletionParams, CreateCompletionParamsSchema } from '../schemas/params/CreateCompletionParams.ts'
import {
  type CreateConversationItemsParams,
  CreateConversationItemsParamsSchema,
} from '../schemas/params/CreateConversationItemsParams.ts'
import {
  type CreateConversationParams,
  CreateConversationParamsSchema,
} from '../schemas/params/CreateConversationParams.ts'
import { type CreateEmbeddingParams, CreateEmbeddingParamsSchema } from '../schemas/params/CreateEmbeddingParams.ts'
import { type CreateFileParams, CreateFileParamsSchema } from '../schemas/params/CreateFileParams.ts'
import {
  type CreateFineTuningJobParams,
  CreateFineTuningJobParamsSchema,
} from '../schemas/params/CreateFineTuningJobParams.ts'
import { type CreateImageEditParams, CreateImageEditParamsSchema } from '../schemas/params/CreateImageEditParams.ts'
import { type CreateImageParams, CreateImageParamsSchema } from '../schemas/params/CreateImageParams.ts'
import {
  type CreateImageVariationParams,
  CreateImageVariationParamsSchema,
} from '../schemas/params/CreateImageVariationParams.ts'
import { type CreateMessageParams, CreateMessageParamsSchema } from '../schemas/params/CreateMessageParams.ts'
import { type CreateModerationParams, CreateModerationParamsSchema } from '../schemas/params/CreateModerationParams.ts'
import { type CreateResponseParams, CreateResponseParamsSchema } from '../schemas/params/CreateResponseParams.ts'
import { type CreateRunParams, CreateRunParamsSchema } from '../schemas/params/CreateRunParams.ts'
import { type CreateSpeechParams, CreateSpeechParamsSchema } from '../schemas/params/CreateSpeechParams.ts'
import {
  type CreateThreadAndRunParams,
  CreateThreadAndRunParamsSchema,
} from '../schemas/params/CreateThreadAndRunParams.ts'
import { type CreateThreadParams, CreateThreadParamsSchema } from '../schemas/params/CreateThreadParams.ts'
import {
  type CreateTranscriptionParams,
  CreateTranscriptionParamsSchema,
} from '../schemas/params/CreateTranscriptionParams.ts'
import {
  type CreateTranslationParams,
  CreateTranslationParamsSchema,
} from '../schemas/params/CreateTranslationParams.ts'
import {
  type CreateVectorStoreFileBatchParams,
  CreateVectorStoreFileBatchParamsSchema,
} from '../schemas/params/CreateVectorStoreFileBatchParams.ts'
import {
  type CreateVectorStoreFileParams,
  CreateVectorStoreFileParamsSchema,
} from '../schemas/params/CreateVectorStoreFileParams.ts'
import {
  type CreateVectorStoreParams,
  CreateVectorStoreParamsSchema,
} from '../schemas/params/CreateVectorStoreParams.ts'
import { type DeleteAssistantParams, DeleteAssistantParamsSchema } from '../schemas/params/DeleteAssistantParams.ts'
import {
  type DeleteConversationItemParams,
  DeleteConversationItemParamsSchema,
} from '../schemas/params/DeleteConversationItemParams.ts'
import {
  type DeleteConversationParams,
  DeleteConversationParamsSchema,
} from '../schemas/params/DeleteConversationParams.ts'
import { type DeleteFileParams, DeleteFileParamsSchema } from '../schemas/params/DeleteFileParams.ts'
import { type DeleteMessageParams, DeleteMessageParamsSchema } from '../schemas/params/DeleteMessageParams.ts'
import { type DeleteModelParams, DeleteModelParamsSchema } from '../schemas/params/DeleteModelParams.ts'
import { type DeleteResponseParams, DeleteResponseParamsSchema } from '../schemas/params/DeleteResponseParams.ts'
import { type DeleteThreadParams, DeleteThreadParamsSchema } from '../schemas/params/DeleteThreadParams.ts'
import {
  type DeleteVectorStoreFileParams,
  DeleteVectorStoreFileParamsSchema,
} from '../schemas/params/DeleteVectorStoreFileParams.ts'
import {
  type DeleteVectorStoreParams,
  DeleteVectorStoreParamsSchema,
} from '../schemas/params/DeleteVectorStoreParams.ts'
import { type DownloadFileParams, DownloadFileParamsSchema } from '../schemas/params/DownloadFileParams.ts'
import { type GetAssistantParams, GetAssistantParamsSchema } from '../schemas/params/GetAssistantParams.ts'
import {
  type GetConversationItemParams,
  GetConversationItemParamsSchema,
} from '../schemas/params/GetConversationItemParams.ts'
import { type GetConversationParams, GetConversationParamsSchema } from '../schemas/params/GetConversationParams.ts'
import {
  type GetInputTokenCountsParams,
  GetInputTokenCountsParamsSchema,
} from '../schemas/params/GetInputTokenCountsParams.ts'
import { type GetMessageParams, GetMessageParamsSchema } from '../schemas/params/GetMessageParams.ts'
import { type GetResponseParams, GetResponseParamsSchema } from '../schemas/params/GetResponseParams.ts'
import { type GetRunParams, GetRunParamsSchema } from '../schemas/params/GetRunParams.ts'
import { type GetRunStepParams, GetRunStepParamsSchema } from '../schemas/params/GetRunStepParams.ts'
import { type GetThreadParams, GetThreadParamsSchema } from '../schemas/params/GetThreadParams.ts'
import {
  type GetVectorStoreFileBatchParams,
  GetVectorStoreFileBatchParamsSchema,
} from '../schemas/params/GetVectorStoreFileBatchParams.ts'
import {
  type GetVectorStoreFileParams,
  GetVectorStoreFileParamsSchema,
} from '../schemas/params/GetVectorStoreFileParams.ts'
import { type GetVectorStoreParams, GetVectorStoreParamsSchema } from '../schemas/params/GetVectorStoreParams.ts'
import { type ListAssistantsParams, ListAssistantsParamsSchema } from '../schemas/params/ListAssistantsParams.ts'
import { type ListBatchesParams, ListBatchesParamsSchema } from '../schemas/params/ListBatchesParams.ts'
import {
  type ListConversationItemsParams,
  ListConversationItemsParamsSchema,
} from '../schemas/params/ListConversationItemsParams.ts'
import {
  type ListFilesInVectorStoreBatchParams,
  ListFilesInVectorStoreBatchParamsSchema,
} from '../schemas/params/ListFilesInVectorStoreBatchParams.ts'
import { type ListFilesParams, ListFilesParamsSchema } from '../schemas/params/ListFilesParams.ts'
import {
  type ListFineTuningEventsParams,
  ListFineTuningEventsParamsSchema,
} from '../schemas/params/ListFineTuningEventsParams.ts'
import {
  type ListFineTuningJobCheckpointsParams,
  ListFineTuningJobCheckpointsParamsSchema,
} from '../schemas/params/ListFineTuningJobCheckpointsParams.ts'
import { type ListInputItemsParams, ListInputItemsParamsSchema } from '../schemas/params/ListInputItemsParams.ts'
import { type ListMessagesParams, ListMessagesParamsSchema } from '../schemas/params/ListMessagesParams.ts'
import { type ListModelsParams, ListModelsParamsSchema } from '../schemas/params/ListModelsParams.ts'
import {
  type ListPaginatedFineTuningJobsParams,
  ListPaginatedFineTuningJobsParamsSchema,
} from '../schemas/params/ListPaginatedFineTuningJobsParams.ts'
import { type ListRunStepsParams, ListRunStepsParamsSchema } from '../schemas/params/ListRunStepsParams.ts'
import { type ListRunsParams, ListRunsParamsSchema } from '../schemas/params/ListRunsParams.ts'
import {
  type ListVectorStoreFilesParams,
  ListVectorStoreFilesParamsSchema,
} from '../schemas/params/ListVectorStoreFilesParams.ts'
import { type ListVectorStoresParams, ListVectorStoresParamsSchema } from '../schemas/params/ListVectorStoresParams.ts'
import { type ModifyAssistantParams, ModifyAssistantParamsSchema } from '../schemas/params/ModifyAssistantParams.ts'
import { type ModifyMessageParams, ModifyMessageParamsSchema } from '../schemas/params/ModifyMessageParams.ts'
import { type ModifyRunParams, ModifyRunParamsSchema } from '../schemas/params/ModifyRunParams.ts'
import { type ModifyThreadParams, ModifyThreadParamsSchema } from '../schemas/params/ModifyThreadParams.ts'
import {
  type ModifyVectorStoreParams,
  ModifyVectorStoreParamsSchema,
} from '../schemas/params/ModifyVectorStoreParams.ts'
import { type RetrieveBatchParams, RetrieveBatchParamsSchema } from '../schemas/params/RetrieveBatchParams.ts'
import { type RetrieveFileParams, RetrieveFileParamsSchema } from '../schemas/params/RetrieveFileParams.ts'
import {
  type RetrieveFineTuningJobParams,
  RetrieveFineTuningJobParamsSchema,
} from '../schemas/params/RetrieveFineTuningJobParams.ts'
import { type RetrieveModelParams, RetrieveModelParamsSchema } from '../schemas/params/RetrieveModelParams.ts'
import {
  type SubmitToolOuputsToRunParams,
  SubmitToolOuputsToRunParamsSchema,
} from '../schemas/params/SubmitToolOuputsToRunParams.ts'
import {
  type UpdateConversationParams,
  UpdateConversationParamsSchema,
} from '../schemas/params/UpdateConversationParams.ts'

/** What each operation takes. */
export interface ParamsOf {
  cancelBatch: CancelBatchParams
  cancelFineTuningJob: CancelFineTuningJobParams
  cancelResponse: CancelResponseParams
  cancelRun: CancelRunParams
  cancelVectorStoreFileBatch: CancelVectorStoreFileBatchParams
  compactConversation: CompactConversationParams
  createAssistant: CreateAssistantParams
  createBatch: CreateBatchParams
  createChatCompletion: CreateChatCompletionParams
  createCompletion: CreateCompletionParams
  createConversation: CreateConversationParams
  createConversationItems: CreateConversationItemsParams
  createEmbedding: CreateEmbeddingParams
  createFile: CreateFileParams
  createFineTuningJob: CreateFineTuningJobParams
  createImage: CreateImageParams
  createImageEdit: CreateImageEditParams
  createImageVariation: CreateImageVariationParams
  createMessage: CreateMessageParams
  createModeration: CreateModerationParams
  createResponse: CreateResponseParams
  createRun: CreateRunParams
  createSpeech: CreateSpeechParams
  createThread: CreateThreadParams
  createThreadAndRun: CreateThreadAndRunParams
  createTranscription: CreateTranscriptionParams
  createTranslation: CreateTranslationParams
  createVectorStore: CreateVectorStoreParams
  createVectorStoreFile: CreateVectorStoreFileParams
  createVectorStoreFileBatch: CreateVectorStoreFileBatchParams
  deleteAssistant: DeleteAssistantParams
  deleteConversation: DeleteConversationParams
  deleteConversationItem: DeleteConversationItemParams
  deleteFile: DeleteFileParams
  deleteMessage: DeleteMessageParams
  deleteModel: DeleteModelParams
  deleteResponse: DeleteResponseParams
  deleteThread: DeleteThreadParams
  deleteVectorStore: DeleteVectorStoreParams
  deleteVectorStoreFile: DeleteVectorStoreFileParams
  downloadFile: DownloadFileParams
  getAssistant: GetAssistantParams
  getConversation: GetConversationParams
  getConversationItem: GetConversationItemParams
  getInputTokenCounts: GetInputTokenCountsParams
  getMessage: GetMessageParams
  getResponse: GetResponseParams
  getRun: GetRunParams
  getRunStep: GetRunStepParams
  getThread: GetThreadParams
  getVectorStore: GetVectorStoreParams
  getVectorStoreFile: GetVectorStoreFileParams
  getVectorStoreFileBatch: GetVectorStoreFileBatchParams
  listAssistants: ListAssistantsParams
  listBatches: ListBatchesParams
  listConversationItems: ListConversationItemsParams
  listFiles: ListFilesParams
  listFilesInVectorStoreBatch: ListFilesInVectorStoreBatchParams
  listFineTuningEvents: ListFineTuningEventsParams
  listFineTuningJobCheckpoints: ListFineTuningJobCheckpointsParams
  listInputItems: ListInputItemsParams
  listMessages: ListMessagesParams
  listModels: ListModelsParams
  listPaginatedFineTuningJobs: ListPaginatedFineTuningJobsParams
  listRunSteps: ListRunStepsParams
  listRuns: ListRunsParams
  listVectorStoreFiles: ListVectorStoreFilesParams
  listVectorStores: ListVectorStoresParams
  modifyAssistant: ModifyAssistantParams
  modifyMessage: ModifyMessageParams
  modifyRun: ModifyRunParams
  modifyThread: ModifyThreadParams
  modifyVectorStore: ModifyVectorStoreParams
  retrieveBatch: RetrieveBatchParams
  retrieveFile: RetrieveFileParams
  retrieveFineTuningJob: RetrieveFineTuningJobParams
  retrieveModel: RetrieveModelParams
  submitToolOuputsToRun: SubmitToolOuputsToRunParams
  updateConversation: UpdateConversationParams
}

/** Where an operation is found and what is asked of its requests. */
export interface Route<P = unknown> {
  readonly method: string
  /** Path template, such as `/files/{file_id}`. */
  readonly path: string
  readonly schema: GenericSchema<P>
  /** Headers that a request must carry. */
  readonly headers?: Readonly<Record<string, string>>
  /** How the body comes; absent where none is declared. */
  readonly body?: 'json' | 'multipart'
  /** Fields of the query or a form that are numbers, which there are text; nested ones as `outer.inner`. */
  readonly numbers?: readonly string[]
  /** Fields of the query or a form that are true or false, which there are text. */
  readonly booleans?: readonly string[]
}

/** Every route of the API, by its operation. */
export const routes: { readonly [Id in keyof ParamsOf]: Route<ParamsOf[Id]> } = {
  cancelBatch: { method: 'POST', path: '/batches/{batch_id}/cancel', schema: CancelBatchParamsSchema },
  cancelFineTuningJob: {
    method: 'POST',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel',
    schema: CancelFineTuningJobParamsSchema,
  },
  cancelResponse: { method: 'POST', path: '/responses/{response_id}/cancel', schema: CancelResponseParamsSchema },
  cancelRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/cancel',
    schema: CancelRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  cancelVectorStoreFileBatch: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
    schema: CancelVectorStoreFileBatchParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  compactConversation: {
    method: 'POST',
    path: '/responses/compact',
    schema: CompactConversationParamsSchema,
    body: 'json',
  },
  createAssistant: {
    method: 'POST',
    path: '/assistants',
    schema: CreateAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createBatch: { method: 'POST', path: '/batches', schema: CreateBatchParamsSchema, body: 'json' },
  createChatCompletion: {
    method: 'POST',
    path: '/chat/completions',
    schema: CreateChatCompletionParamsSchema,
    body: 'json',
  },
  createCompletion: { method: 'POST', path: '/completions', schema: CreateCompletionParamsSchema, body: 'json' },
  createConversation: { method: 'POST', path: '/conversations', schema: CreateConversationParamsSchema, body: 'json' },
  createConversationItems: {
    method: 'POST',
    path: '/conversations/{conversation_id}/items',
    schema: CreateConversationItemsParamsSchema,
    body: 'json',
  },
  createEmbedding: { method: 'POST', path: '/embeddings', schema: CreateEmbeddingParamsSchema, body: 'json' },
  createFile: {
    method: 'POST',
    path: '/files',
    schema: CreateFileParamsSchema,
    body: 'multipart',
    numbers: ['expires_after.seconds'],
  },
  createFineTuningJob: {
    method: 'POST',
    path: '/fine_tuning/jobs',
    schema: CreateFineTuningJobParamsSchema,
    body: 'json',
  },
  createImage: { method: 'POST', path: '/images/generations', schema: CreateImageParamsSchema, body: 'json' },
  createImageEdit: {
    method: 'POST',
    path: '/images/edits',
    schema: CreateImageEditParamsSchema,
    body: 'multipart',
    numbers: ['n', 'output_compression', 'partial_images'],
    booleans: ['stream'],
  },
  createImageVariation: {
    method: 'POST',
    path: '/images/variations',
    schema: CreateImageVariationParamsSchema,
    body: 'multipart',
    numbers: ['n'],
  },
  createMessage: {
    method: 'POST',
    path: '/threads/{thread_id}/messages',
    schema: CreateMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createModeration: { method: 'POST', path: '/moderations', schema: CreateModerationParamsSchema, body: 'json' },
  createResponse: { method: 'POST', path: '/responses', schema: CreateResponseParamsSchema, body: 'json' },
  createRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs',
    schema: CreateRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createSpeech: { method: 'POST', path: '/audio/speech', schema: CreateSpeechParamsSchema, body: 'json' },
  createThread: {
    method: 'POST',
    path: '/threads',
    schema: CreateThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createThreadAndRun: {
    method: 'POST',
    path: '/threads/runs',
    schema: CreateThreadAndRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createTranscription: {
    method: 'POST',
    path: '/audio/transcriptions',
    schema: CreateTranscriptionParamsSchema,
    body: 'multipart',
    numbers: [
      'temperature',
      'chunking_strategy.prefix_padding_ms',
      'chunking_strategy.silence_duration_ms',
      'chunking_strategy.threshold',
    ],
    booleans: ['stream'],
  },
  createTranslation: {
    method: 'POST',
    path: '/audio/translations',
    schema: CreateTranslationParamsSchema,
    body: 'multipart',
    numbers: ['temperature'],
  },
  createVectorStore: {
    method: 'POST',
    path: '/vector_stores',
    schema: CreateVectorStoreParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createVectorStoreFile: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/files',
    schema: CreateVectorStoreFileParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  createVectorStoreFileBatch: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/file_batches',
    schema: CreateVectorStoreFileBatchParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  deleteAssistant: {
    method: 'DELETE',
    path: '/assistants/{assistant_id}',
    schema: DeleteAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  deleteConversation: {
    method: 'DELETE',
    path: '/conversations/{conversation_id}',
    schema: DeleteConversationParamsSchema,
  },
  deleteConversationItem: {
    method: 'DELETE',
    path: '/conversations/{conversation_id}/items/{item_id}',
    schema: DeleteConversationItemParamsSchema,
  },
  deleteFile: { method: 'DELETE', path: '/files/{file_id}', schema: DeleteFileParamsSchema },
  deleteMessage: {
    method: 'DELETE',
    path: '/threads/{thread_id}/messages/{message_id}',
    schema: DeleteMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  deleteModel: { method: 'DELETE', path: '/models/{model}', schema: DeleteModelParamsSchema },
  deleteResponse: { method: 'DELETE', path: '/responses/{response_id}', schema: DeleteResponseParamsSchema },
  deleteThread: {
    method: 'DELETE',
    path: '/threads/{thread_id}',
    schema: DeleteThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
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
  downloadFile: { method: 'GET', path: '/files/{file_id}/content', schema: DownloadFileParamsSchema },
  getAssistant: {
    method: 'GET',
    path: '/assistants/{assistant_id}',
    schema: GetAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  getConversation: { method: 'GET', path: '/conversations/{conversation_id}', schema: GetConversationParamsSchema },
  getConversationItem: {
    method: 'GET',
    path: '/conversations/{conversation_id}/items/{item_id}',
    schema: GetConversationItemParamsSchema,
  },
  getInputTokenCounts: {
    method: 'POST',
    path: '/responses/input_tokens',
    schema: GetInputTokenCountsParamsSchema,
    body: 'json',
  },
  getMessage: {
    method: 'GET',
    path: '/threads/{thread_id}/messages/{message_id}',
    schema: GetMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  getResponse: {
    method: 'GET',
    path: '/responses/{response_id}',
    schema: GetResponseParamsSchema,
    numbers: ['starting_after'],
    booleans: ['stream', 'include_obfuscation'],
  },
  getRun: {
    method: 'GET',
    path: '/threads/{thread_id}/runs/{run_id}',
    schema: GetRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  getRunStep: {
    method: 'GET',
    path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
    schema: GetRunStepParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  getThread: {
    method: 'GET',
    path: '/threads/{thread_id}',
    schema: GetThreadParamsSchema,
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
  listAssistants: {
    method: 'GET',
    path: '/assistants',
    schema: ListAssistantsParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    numbers: ['limit'],
  },
  listBatches: { method: 'GET', path: '/batches', schema: ListBatchesParamsSchema, numbers: ['limit'] },
  listConversationItems: {
    method: 'GET',
    path: '/conversations/{conversation_id}/items',
    schema: ListConversationItemsParamsSchema,
    numbers: ['limit'],
  },
  listFiles: { method: 'GET', path: '/files', schema: ListFilesParamsSchema, numbers: ['limit'] },
  listFilesInVectorStoreBatch: {
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
    schema: ListFilesInVectorStoreBatchParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    numbers: ['limit'],
  },
  listFineTuningEvents: {
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/events',
    schema: ListFineTuningEventsParamsSchema,
    numbers: ['limit'],
  },
  listFineTuningJobCheckpoints: {
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints',
    schema: ListFineTuningJobCheckpointsParamsSchema,
    numbers: ['limit'],
  },
  listInputItems: {
    method: 'GET',
    path: '/responses/{response_id}/input_items',
    schema: ListInputItemsParamsSchema,
    numbers: ['limit'],
  },
  listMessages: {
    method: 'GET',
    path: '/threads/{thread_id}/messages',
    schema: ListMessagesParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    numbers: ['limit'],
  },
  listModels: { method: 'GET', path: '/models', schema: ListModelsParamsSchema },
  listPaginatedFineTuningJobs: {
    method: 'GET',
    path: '/fine_tuning/jobs',
    schema: ListPaginatedFineTuningJobsParamsSchema,
    numbers: ['limit'],
  },
  listRunSteps: {
    method: 'GET',
    path: '/threads/{thread_id}/runs/{run_id}/steps',
    schema: ListRunStepsParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    numbers: ['limit'],
  },
  listRuns: {
    method: 'GET',
    path: '/threads/{thread_id}/runs',
    schema: ListRunsParamsSchema,
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
  modifyAssistant: {
    method: 'POST',
    path: '/assistants/{assistant_id}',
    schema: ModifyAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  modifyMessage: {
    method: 'POST',
    path: '/threads/{thread_id}/messages/{message_id}',
    schema: ModifyMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  modifyRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}',
    schema: ModifyRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  modifyThread: {
    method: 'POST',
    path: '/threads/{thread_id}',
    schema: ModifyThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  modifyVectorStore: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}',
    schema: ModifyVectorStoreParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  retrieveBatch: { method: 'GET', path: '/batches/{batch_id}', schema: RetrieveBatchParamsSchema },
  retrieveFile: { method: 'GET', path: '/files/{file_id}', schema: RetrieveFileParamsSchema },
  retrieveFineTuningJob: {
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}',
    schema: RetrieveFineTuningJobParamsSchema,
  },
  retrieveModel: { method: 'GET', path: '/models/{model}', schema: RetrieveModelParamsSchema },
  submitToolOuputsToRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
    schema: SubmitToolOuputsToRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: 'json',
  },
  updateConversation: {
    method: 'POST',
    path: '/conversations/{conversation_id}',
    schema: UpdateConversationParamsSchema,
    body: 'json',
  },
}
