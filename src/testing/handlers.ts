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
import {
  cancelChatKitSession,
  createChatKitSession,
  deleteChatKitThread,
  getChatKitThread,
  listChatKitThreadItems,
  listChatKitThreads,
} from './resources/chatKit.ts'
import {
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
  listFineTuningCheckpointPermissions,
} from './resources/checkpointPermissions.ts'
import { createCompletion } from './resources/completions.ts'
import {
  createContainerFile,
  deleteContainerFile,
  listContainerFiles,
  retrieveContainerFile,
  retrieveContainerFileContent,
} from './resources/containers/containerFiles.ts'
import {
  createContainer,
  deleteContainer,
  listContainers,
  retrieveContainer,
} from './resources/containers/containers.ts'
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
import {
  cancelEvalRun,
  createEvalRun,
  deleteEvalRun,
  getEvalRun,
  getEvalRunOutputItem,
  getEvalRunOutputItems,
  getEvalRuns,
} from './resources/evals/evalRuns.ts'
import { createEval, deleteEval, getEval, listEvals, updateEval } from './resources/evals/evals.ts'
import { createFile, deleteFile, downloadFile, listFiles, retrieveFile } from './resources/files.ts'
import {
  cancelFineTuningJob,
  createFineTuningJob,
  listFineTuningEvents,
  listFineTuningJobCheckpoints,
  listPaginatedFineTuningJobs,
  pauseFineTuningJob,
  resumeFineTuningJob,
  retrieveFineTuningJob,
} from './resources/fineTuning.ts'
import { runGrader, validateGrader } from './resources/graders.ts'
import { createImage, createImageEdit, createImageVariation } from './resources/images.ts'
import { createMessage, deleteMessage, getMessage, listMessages, modifyMessage } from './resources/messages.ts'
import { deleteModel, listModels, retrieveModel } from './resources/models.ts'
import { createModeration } from './resources/moderations.ts'
import {
  acceptRealtimeCall,
  createRealtimeCall,
  hangupRealtimeCall,
  referRealtimeCall,
  rejectRealtimeCall,
} from './resources/realtimeCalls.ts'
import {
  createRealtimeClientSecret,
  createRealtimeSession,
  createRealtimeTranscriptionSession,
  createRealtimeTranslationClientSecret,
} from './resources/realtimeSessions.ts'
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
import {
  createSkill,
  deleteSkill,
  getSkill,
  getSkillContent,
  listSkills,
  updateSkillDefaultVersion,
} from './resources/skills/skills.ts'
import {
  createSkillVersion,
  deleteSkillVersion,
  getSkillVersion,
  getSkillVersionContent,
  listSkillVersions,
} from './resources/skills/skillVersions.ts'
import { createSpeech } from './resources/speech.ts'
import {
  deleteChatCompletion,
  getChatCompletion,
  getChatCompletionMessages,
  listChatCompletions,
  updateChatCompletion,
} from './resources/storedChats.ts'
import { createThread, deleteThread, getThread, modifyThread } from './resources/threads.ts'
import { createTranscription, createTranslation } from './resources/transcriptions.ts'
import { addUploadPart, cancelUpload, completeUpload, createUpload } from './resources/uploads.ts'
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
  retrieveVectorStoreFileContent,
  searchVectorStore,
  updateVectorStoreFileAttributes,
} from './resources/vectorStoreSearch.ts'
import {
  createVectorStore,
  deleteVectorStore,
  getVectorStore,
  listVectorStores,
  modifyVectorStore,
} from './resources/vectorStores.ts'
import {
  createVoiceConsent,
  deleteVoiceConsent,
  getVoiceConsent,
  listVoiceConsents,
  updateVoiceConsent,
} from './resources/voiceConsents.ts'
import { createVoice } from './resources/voices.ts'
import type { ParamsOf } from './routes.ts'

/** What answers an operation; the store answers all others. */
export const handlers: { readonly [Id in keyof ParamsOf]?: Handler<Id> } = {
  acceptRealtimeCall,
  addUploadPart,
  cancelBatch,
  cancelChatKitSession,
  cancelEvalRun,
  cancelFineTuningJob,
  cancelResponse,
  cancelRun,
  cancelUpload,
  cancelVectorStoreFileBatch,
  compactConversation,
  completeUpload,
  createAssistant,
  createBatch,
  createChatCompletion,
  createChatKitSession,
  createCompletion,
  createContainer,
  createContainerFile,
  createConversation,
  createConversationItems,
  createEmbedding,
  createEval,
  createEvalRun,
  createFile,
  createFineTuningCheckpointPermission,
  createFineTuningJob,
  createImage,
  createImageEdit,
  createImageVariation,
  createMessage,
  createModeration,
  createRealtimeCall,
  createRealtimeClientSecret,
  createRealtimeSession,
  createRealtimeTranscriptionSession,
  createRealtimeTranslationClientSecret,
  createResponse,
  createRun,
  createSkill,
  createSkillVersion,
  createSpeech,
  createThread,
  createThreadAndRun,
  createTranscription,
  createTranslation,
  createUpload,
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileBatch,
  createVoice,
  createVoiceConsent,
  deleteAssistant,
  deleteChatCompletion,
  deleteChatKitThread,
  deleteContainer,
  deleteContainerFile,
  deleteConversation,
  deleteConversationItem,
  deleteEval,
  deleteEvalRun,
  deleteFile,
  deleteFineTuningCheckpointPermission,
  deleteMessage,
  deleteModel,
  deleteResponse,
  deleteSkill,
  deleteSkillVersion,
  deleteThread,
  deleteVectorStore,
  deleteVectorStoreFile,
  deleteVoiceConsent,
  downloadFile,
  getAssistant,
  getChatCompletion,
  getChatCompletionMessages,
  getChatKitThread,
  getConversation,
  getConversationItem,
  getEval,
  getEvalRun,
  getEvalRunOutputItem,
  getEvalRunOutputItems,
  getEvalRuns,
  getInputTokenCounts,
  getMessage,
  getResponse,
  getRun,
  getRunStep,
  getSkill,
  getSkillContent,
  getSkillVersion,
  getSkillVersionContent,
  getThread,
  getVectorStore,
  getVectorStoreFile,
  getVectorStoreFileBatch,
  getVoiceConsent,
  hangupRealtimeCall,
  listAssistants,
  listBatches,
  listChatCompletions,
  listChatKitThreadItems,
  listChatKitThreads,
  listContainerFiles,
  listContainers,
  listConversationItems,
  listEvals,
  listFiles,
  listFilesInVectorStoreBatch,
  listFineTuningCheckpointPermissions,
  listFineTuningEvents,
  listFineTuningJobCheckpoints,
  listInputItems,
  listMessages,
  listModels,
  listPaginatedFineTuningJobs,
  listRunSteps,
  listRuns,
  listSkillVersions,
  listSkills,
  listVectorStoreFiles,
  listVectorStores,
  listVoiceConsents,
  modifyAssistant,
  modifyMessage,
  modifyRun,
  modifyThread,
  modifyVectorStore,
  pauseFineTuningJob,
  referRealtimeCall,
  rejectRealtimeCall,
  resumeFineTuningJob,
  retrieveBatch,
  retrieveContainer,
  retrieveContainerFile,
  retrieveContainerFileContent,
  retrieveFile,
  retrieveFineTuningJob,
  retrieveModel,
  retrieveVectorStoreFileContent,
  runGrader,
  searchVectorStore,
  submitToolOuputsToRun,
  updateChatCompletion,
  updateConversation,
  updateEval,
  updateSkillDefaultVersion,
  updateVectorStoreFileAttributes,
  updateVoiceConsent,
  validateGrader,
}
