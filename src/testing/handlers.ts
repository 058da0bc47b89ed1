// Generated from spec/ by codegen/; change those.
import type { Handler } from './context.ts'
import {
  createAssistant,
  deleteAssistant,
  getAssistant,
  listAssistants,
  modifyAssistant,
} from './resources/assistants.ts'
import { cancelBatch, createBatch, listBatches, retrieveBatch } from './resources/batches.ts'
import { createChatCompletion } from './resources/chatCompletions.ts'
import { createCompletion } from './resources/completions.ts'
import {
  createConversationItems,
  deleteConversationItem,
  getConversationItem,
  listConversationItems,
} from './resources/conversations/conversationItems.ts'
import {
  createConversation,
  deleteConversation,
  getConversation,
  updateConversation,
} from './resources/conversations/conversations.ts'
import { createEmbedding } from './resources/embeddings.ts'
import { createFile, deleteFile, downloadFile, listFiles, retrieveFile } from './resources/files.ts'
import {
  cancelFineTuningJob,
  createFineTuningJob,
  listFineTuningEvents,
  listFineTuningJobCheckpoints,
  listPaginatedFineTuningJobs,
  retrieveFineTuningJob,
} from './resources/fineTuning.ts'
import { createImage, createImageEdit, createImageVariation } from './resources/images.ts'
import { createMessage, deleteMessage, getMessage, listMessages, modifyMessage } from './resources/messages.ts'
import { deleteModel, listModels, retrieveModel } from './resources/models.ts'
import { createModeration } from './resources/moderations.ts'
import { cancelResponse } from './resources/responses/cancelResponse.ts'
import { compactConversation } from './resources/responses/compactConversation.ts'
import { createResponse } from './resources/responses/createResponse.ts'
import { deleteResponse } from './resources/responses/deleteResponse.ts'
import { getInputTokenCounts } from './resources/responses/getInputTokenCounts.ts'
import { getResponse } from './resources/responses/getResponse.ts'
import { listInputItems } from './resources/responses/listInputItems.ts'
import { getRunStep, listRunSteps } from './resources/runSteps.ts'
import {
  cancelRun,
  createRun,
  createThreadAndRun,
  getRun,
  listRuns,
  modifyRun,
  submitToolOuputsToRun,
} from './resources/runs.ts'
import { createSpeech } from './resources/speech.ts'
import { createThread, deleteThread, getThread, modifyThread } from './resources/threads.ts'
import { createTranscription, createTranslation } from './resources/transcriptions.ts'
import {
  cancelVectorStoreFileBatch,
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
} from './resources/vectorStoreFileBatches.ts'
import {
  createVectorStoreFile,
  deleteVectorStoreFile,
  getVectorStoreFile,
  listVectorStoreFiles,
} from './resources/vectorStoreFiles.ts'
import {
  createVectorStore,
  deleteVectorStore,
  getVectorStore,
  listVectorStores,
  modifyVectorStore,
} from './resources/vectorStores.ts'
import type { ParamsOf } from './routes.ts'

/** What answers each operation. */
export const handlers: { readonly [Id in keyof ParamsOf]: Handler<Id> } = {
  cancelBatch,
  cancelFineTuningJob,
  cancelResponse,
  cancelRun,
  cancelVectorStoreFileBatch,
  compactConversation,
  createAssistant,
  createBatch,
  createChatCompletion,
  createCompletion,
  createConversation,
  createConversationItems,
  createEmbedding,
  createFile,
  createFineTuningJob,
  createImage,
  createImageEdit,
  createImageVariation,
  createMessage,
  createModeration,
  createResponse,
  createRun,
  createSpeech,
  createThread,
  createThreadAndRun,
  createTranscription,
  createTranslation,
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileBatch,
  deleteAssistant,
  deleteConversation,
  deleteConversationItem,
  deleteFile,
  deleteMessage,
  deleteModel,
  deleteResponse,
  deleteThread,
  deleteVectorStore,
  deleteVectorStoreFile,
  downloadFile,
  getAssistant,
  getConversation,
  getConversationItem,
  getInputTokenCounts,
  getMessage,
  getResponse,
  getRun,
  getRunStep,
  getThread,
  getVectorStore,
  getVectorStoreFile,
  getVectorStoreFileBatch,
  listAssistants,
  listBatches,
  listConversationItems,
  listFiles,
  listFilesInVectorStoreBatch,
  listFineTuningEvents,
  listFineTuningJobCheckpoints,
  listInputItems,
  listMessages,
  listModels,
  listPaginatedFineTuningJobs,
  listRunSteps,
  listRuns,
  listVectorStoreFiles,
  listVectorStores,
  modifyAssistant,
  modifyMessage,
  modifyRun,
  modifyThread,
  modifyVectorStore,
  retrieveBatch,
  retrieveFile,
  retrieveFineTuningJob,
  retrieveModel,
  submitToolOuputsToRun,
  updateConversation,
}
