// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import {
  type AcceptRealtimeCallParams,
  AcceptRealtimeCallParamsSchema,
} from '../schemas/params/AcceptRealtimeCallParams.ts'
import { type AddUploadPartParams, AddUploadPartParamsSchema } from '../schemas/params/AddUploadPartParams.ts'
import { type CancelBatchParams, CancelBatchParamsSchema } from '../schemas/params/CancelBatchParams.ts'
import {
  type CancelChatKitSessionParams,
  CancelChatKitSessionParamsSchema,
} from '../schemas/params/CancelChatKitSessionParams.ts'
import { type CancelEvalRunParams, CancelEvalRunParamsSchema } from '../schemas/params/CancelEvalRunParams.ts'
import {
  type CancelFineTuningJobParams,
  CancelFineTuningJobParamsSchema,
} from '../schemas/params/CancelFineTuningJobParams.ts'
import { type CancelResponseParams, CancelResponseParamsSchema } from '../schemas/params/CancelResponseParams.ts'
import { type CancelRunParams, CancelRunParamsSchema } from '../schemas/params/CancelRunParams.ts'
import { type CancelUploadParams, CancelUploadParamsSchema } from '../schemas/params/CancelUploadParams.ts'
import {
  type CancelVectorStoreFileBatchParams,
  CancelVectorStoreFileBatchParamsSchema,
} from '../schemas/params/CancelVectorStoreFileBatchParams.ts'
import {
  type CompactConversationParams,
  CompactConversationParamsSchema,
} from '../schemas/params/CompactConversationParams.ts'
import { type CompleteUploadParams, CompleteUploadParamsSchema } from '../schemas/params/CompleteUploadParams.ts'
import { type CreateAssistantParams, CreateAssistantParamsSchema } from '../schemas/params/CreateAssistantParams.ts'
import { type CreateBatchParams, CreateBatchParamsSchema } from '../schemas/params/CreateBatchParams.ts'
import {
  type CreateChatCompletionParams,
  CreateChatCompletionParamsSchema,
} from '../schemas/params/CreateChatCompletionParams.ts'
import {
  type CreateChatKitSessionParams,
  CreateChatKitSessionParamsSchema,
} from '../schemas/params/CreateChatKitSessionParams.ts'
import { type CreateCompletionParams, CreateCompletionParamsSchema } from '../schemas/params/CreateCompletionParams.ts'
import {
  type CreateContainerFileParams,
  CreateContainerFileParamsSchema,
} from '../schemas/params/CreateContainerFileParams.ts'
import { type CreateContainerParams, CreateContainerParamsSchema } from '../schemas/params/CreateContainerParams.ts'
import {
  type CreateContentProvenanceCheckParams,
  CreateContentProvenanceCheckParamsSchema,
} from '../schemas/params/CreateContentProvenanceCheckParams.ts'
import {
  type CreateConversationItemsParams,
  CreateConversationItemsParamsSchema,
} from '../schemas/params/CreateConversationItemsParams.ts'
import {
  type CreateConversationParams,
  CreateConversationParamsSchema,
} from '../schemas/params/CreateConversationParams.ts'
import { type CreateEmbeddingParams, CreateEmbeddingParamsSchema } from '../schemas/params/CreateEmbeddingParams.ts'
import { type CreateEvalParams, CreateEvalParamsSchema } from '../schemas/params/CreateEvalParams.ts'
import { type CreateEvalRunParams, CreateEvalRunParamsSchema } from '../schemas/params/CreateEvalRunParams.ts'
import { type CreateFileParams, CreateFileParamsSchema } from '../schemas/params/CreateFileParams.ts'
import {
  type CreateFineTuningCheckpointPermissionParams,
  CreateFineTuningCheckpointPermissionParamsSchema,
} from '../schemas/params/CreateFineTuningCheckpointPermissionParams.ts'
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
import {
  type CreateRealtimeCallParams,
  CreateRealtimeCallParamsSchema,
} from '../schemas/params/CreateRealtimeCallParams.ts'
import {
  type CreateRealtimeClientSecretParams,
  CreateRealtimeClientSecretParamsSchema,
} from '../schemas/params/CreateRealtimeClientSecretParams.ts'
import {
  type CreateRealtimeSessionParams,
  CreateRealtimeSessionParamsSchema,
} from '../schemas/params/CreateRealtimeSessionParams.ts'
import {
  type CreateRealtimeTranscriptionSessionParams,
  CreateRealtimeTranscriptionSessionParamsSchema,
} from '../schemas/params/CreateRealtimeTranscriptionSessionParams.ts'
import {
  type CreateRealtimeTranslationClientSecretParams,
  CreateRealtimeTranslationClientSecretParamsSchema,
} from '../schemas/params/CreateRealtimeTranslationClientSecretParams.ts'
import { type CreateResponseParams, CreateResponseParamsSchema } from '../schemas/params/CreateResponseParams.ts'
import { type CreateRunParams, CreateRunParamsSchema } from '../schemas/params/CreateRunParams.ts'
import { type CreateSkillParams, CreateSkillParamsSchema } from '../schemas/params/CreateSkillParams.ts'
import {
  type CreateSkillVersionParams,
  CreateSkillVersionParamsSchema,
} from '../schemas/params/CreateSkillVersionParams.ts'
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
import { type CreateUploadParams, CreateUploadParamsSchema } from '../schemas/params/CreateUploadParams.ts'
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
import {
  type CreateVideoCharacterParams,
  CreateVideoCharacterParamsSchema,
} from '../schemas/params/CreateVideoCharacterParams.ts'
import { type CreateVideoEditParams, CreateVideoEditParamsSchema } from '../schemas/params/CreateVideoEditParams.ts'
import {
  type CreateVideoExtendParams,
  CreateVideoExtendParamsSchema,
} from '../schemas/params/CreateVideoExtendParams.ts'
import { type CreateVideoParams, CreateVideoParamsSchema } from '../schemas/params/CreateVideoParams.ts'
import { type CreateVideoRemixParams, CreateVideoRemixParamsSchema } from '../schemas/params/CreateVideoRemixParams.ts'
import {
  type CreateVoiceConsentParams,
  CreateVoiceConsentParamsSchema,
} from '../schemas/params/CreateVoiceConsentParams.ts'
import { type CreateVoiceParams, CreateVoiceParamsSchema } from '../schemas/params/CreateVoiceParams.ts'
import { type DeleteAssistantParams, DeleteAssistantParamsSchema } from '../schemas/params/DeleteAssistantParams.ts'
import {
  type DeleteChatCompletionParams,
  DeleteChatCompletionParamsSchema,
} from '../schemas/params/DeleteChatCompletionParams.ts'
import {
  type DeleteChatKitThreadParams,
  DeleteChatKitThreadParamsSchema,
} from '../schemas/params/DeleteChatKitThreadParams.ts'
import {
  type DeleteContainerFileParams,
  DeleteContainerFileParamsSchema,
} from '../schemas/params/DeleteContainerFileParams.ts'
import { type DeleteContainerParams, DeleteContainerParamsSchema } from '../schemas/params/DeleteContainerParams.ts'
import {
  type DeleteConversationItemParams,
  DeleteConversationItemParamsSchema,
} from '../schemas/params/DeleteConversationItemParams.ts'
import {
  type DeleteConversationParams,
  DeleteConversationParamsSchema,
} from '../schemas/params/DeleteConversationParams.ts'
import { type DeleteEvalParams, DeleteEvalParamsSchema } from '../schemas/params/DeleteEvalParams.ts'
import { type DeleteEvalRunParams, DeleteEvalRunParamsSchema } from '../schemas/params/DeleteEvalRunParams.ts'
import { type DeleteFileParams, DeleteFileParamsSchema } from '../schemas/params/DeleteFileParams.ts'
import {
  type DeleteFineTuningCheckpointPermissionParams,
  DeleteFineTuningCheckpointPermissionParamsSchema,
} from '../schemas/params/DeleteFineTuningCheckpointPermissionParams.ts'
import { type DeleteMessageParams, DeleteMessageParamsSchema } from '../schemas/params/DeleteMessageParams.ts'
import { type DeleteModelParams, DeleteModelParamsSchema } from '../schemas/params/DeleteModelParams.ts'
import { type DeleteResponseParams, DeleteResponseParamsSchema } from '../schemas/params/DeleteResponseParams.ts'
import { type DeleteSkillParams, DeleteSkillParamsSchema } from '../schemas/params/DeleteSkillParams.ts'
import {
  type DeleteSkillVersionParams,
  DeleteSkillVersionParamsSchema,
} from '../schemas/params/DeleteSkillVersionParams.ts'
import { type DeleteThreadParams, DeleteThreadParamsSchema } from '../schemas/params/DeleteThreadParams.ts'
import {
  type DeleteVectorStoreFileParams,
  DeleteVectorStoreFileParamsSchema,
} from '../schemas/params/DeleteVectorStoreFileParams.ts'
import {
  type DeleteVectorStoreParams,
  DeleteVectorStoreParamsSchema,
} from '../schemas/params/DeleteVectorStoreParams.ts'
import { type DeleteVideoParams, DeleteVideoParamsSchema } from '../schemas/params/DeleteVideoParams.ts'
import {
  type DeleteVoiceConsentParams,
  DeleteVoiceConsentParamsSchema,
} from '../schemas/params/DeleteVoiceConsentParams.ts'
import { type DownloadFileParams, DownloadFileParamsSchema } from '../schemas/params/DownloadFileParams.ts'
import { type GetAssistantParams, GetAssistantParamsSchema } from '../schemas/params/GetAssistantParams.ts'
import {
  type GetChatCompletionMessagesParams,
  GetChatCompletionMessagesParamsSchema,
} from '../schemas/params/GetChatCompletionMessagesParams.ts'
import {
  type GetChatCompletionParams,
  GetChatCompletionParamsSchema,
} from '../schemas/params/GetChatCompletionParams.ts'
import { type GetChatKitThreadParams, GetChatKitThreadParamsSchema } from '../schemas/params/GetChatKitThreadParams.ts'
import {
  type GetConversationItemParams,
  GetConversationItemParamsSchema,
} from '../schemas/params/GetConversationItemParams.ts'
import { type GetConversationParams, GetConversationParamsSchema } from '../schemas/params/GetConversationParams.ts'
import { type GetEvalParams, GetEvalParamsSchema } from '../schemas/params/GetEvalParams.ts'
import {
  type GetEvalRunOutputItemParams,
  GetEvalRunOutputItemParamsSchema,
} from '../schemas/params/GetEvalRunOutputItemParams.ts'
import {
  type GetEvalRunOutputItemsParams,
  GetEvalRunOutputItemsParamsSchema,
} from '../schemas/params/GetEvalRunOutputItemsParams.ts'
import { type GetEvalRunParams, GetEvalRunParamsSchema } from '../schemas/params/GetEvalRunParams.ts'
import { type GetEvalRunsParams, GetEvalRunsParamsSchema } from '../schemas/params/GetEvalRunsParams.ts'
import {
  type GetInputTokenCountsParams,
  GetInputTokenCountsParamsSchema,
} from '../schemas/params/GetInputTokenCountsParams.ts'
import { type GetMessageParams, GetMessageParamsSchema } from '../schemas/params/GetMessageParams.ts'
import { type GetResponseParams, GetResponseParamsSchema } from '../schemas/params/GetResponseParams.ts'
import { type GetRunParams, GetRunParamsSchema } from '../schemas/params/GetRunParams.ts'
import { type GetRunStepParams, GetRunStepParamsSchema } from '../schemas/params/GetRunStepParams.ts'
import { type GetSkillContentParams, GetSkillContentParamsSchema } from '../schemas/params/GetSkillContentParams.ts'
import { type GetSkillParams, GetSkillParamsSchema } from '../schemas/params/GetSkillParams.ts'
import {
  type GetSkillVersionContentParams,
  GetSkillVersionContentParamsSchema,
} from '../schemas/params/GetSkillVersionContentParams.ts'
import { type GetSkillVersionParams, GetSkillVersionParamsSchema } from '../schemas/params/GetSkillVersionParams.ts'
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
import {
  type GetVideoCharacterParams,
  GetVideoCharacterParamsSchema,
} from '../schemas/params/GetVideoCharacterParams.ts'
import { type GetVideoParams, GetVideoParamsSchema } from '../schemas/params/GetVideoParams.ts'
import { type GetVoiceConsentParams, GetVoiceConsentParamsSchema } from '../schemas/params/GetVoiceConsentParams.ts'
import {
  type HangupRealtimeCallParams,
  HangupRealtimeCallParamsSchema,
} from '../schemas/params/HangupRealtimeCallParams.ts'
import { type ListAssistantsParams, ListAssistantsParamsSchema } from '../schemas/params/ListAssistantsParams.ts'
import { type ListBatchesParams, ListBatchesParamsSchema } from '../schemas/params/ListBatchesParams.ts'
import {
  type ListChatCompletionsParams,
  ListChatCompletionsParamsSchema,
} from '../schemas/params/ListChatCompletionsParams.ts'
import {
  type ListChatKitThreadItemsParams,
  ListChatKitThreadItemsParamsSchema,
} from '../schemas/params/ListChatKitThreadItemsParams.ts'
import {
  type ListChatKitThreadsParams,
  ListChatKitThreadsParamsSchema,
} from '../schemas/params/ListChatKitThreadsParams.ts'
import {
  type ListContainerFilesParams,
  ListContainerFilesParamsSchema,
} from '../schemas/params/ListContainerFilesParams.ts'
import { type ListContainersParams, ListContainersParamsSchema } from '../schemas/params/ListContainersParams.ts'
import {
  type ListConversationItemsParams,
  ListConversationItemsParamsSchema,
} from '../schemas/params/ListConversationItemsParams.ts'
import { type ListEvalsParams, ListEvalsParamsSchema } from '../schemas/params/ListEvalsParams.ts'
import {
  type ListFilesInVectorStoreBatchParams,
  ListFilesInVectorStoreBatchParamsSchema,
} from '../schemas/params/ListFilesInVectorStoreBatchParams.ts'
import { type ListFilesParams, ListFilesParamsSchema } from '../schemas/params/ListFilesParams.ts'
import {
  type ListFineTuningCheckpointPermissionsParams,
  ListFineTuningCheckpointPermissionsParamsSchema,
} from '../schemas/params/ListFineTuningCheckpointPermissionsParams.ts'
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
import { type ListSkillsParams, ListSkillsParamsSchema } from '../schemas/params/ListSkillsParams.ts'
import {
  type ListSkillVersionsParams,
  ListSkillVersionsParamsSchema,
} from '../schemas/params/ListSkillVersionsParams.ts'
import {
  type ListVectorStoreFilesParams,
  ListVectorStoreFilesParamsSchema,
} from '../schemas/params/ListVectorStoreFilesParams.ts'
import { type ListVectorStoresParams, ListVectorStoresParamsSchema } from '../schemas/params/ListVectorStoresParams.ts'
import { type ListVideosParams, ListVideosParamsSchema } from '../schemas/params/ListVideosParams.ts'
import {
  type ListVoiceConsentsParams,
  ListVoiceConsentsParamsSchema,
} from '../schemas/params/ListVoiceConsentsParams.ts'
import { type ModifyAssistantParams, ModifyAssistantParamsSchema } from '../schemas/params/ModifyAssistantParams.ts'
import { type ModifyMessageParams, ModifyMessageParamsSchema } from '../schemas/params/ModifyMessageParams.ts'
import { type ModifyRunParams, ModifyRunParamsSchema } from '../schemas/params/ModifyRunParams.ts'
import { type ModifyThreadParams, ModifyThreadParamsSchema } from '../schemas/params/ModifyThreadParams.ts'
import {
  type ModifyVectorStoreParams,
  ModifyVectorStoreParamsSchema,
} from '../schemas/params/ModifyVectorStoreParams.ts'
import {
  type PauseFineTuningJobParams,
  PauseFineTuningJobParamsSchema,
} from '../schemas/params/PauseFineTuningJobParams.ts'
import {
  type ReferRealtimeCallParams,
  ReferRealtimeCallParamsSchema,
} from '../schemas/params/ReferRealtimeCallParams.ts'
import {
  type RejectRealtimeCallParams,
  RejectRealtimeCallParamsSchema,
} from '../schemas/params/RejectRealtimeCallParams.ts'
import {
  type ResumeFineTuningJobParams,
  ResumeFineTuningJobParamsSchema,
} from '../schemas/params/ResumeFineTuningJobParams.ts'
import { type RetrieveBatchParams, RetrieveBatchParamsSchema } from '../schemas/params/RetrieveBatchParams.ts'
import {
  type RetrieveContainerFileContentParams,
  RetrieveContainerFileContentParamsSchema,
} from '../schemas/params/RetrieveContainerFileContentParams.ts'
import {
  type RetrieveContainerFileParams,
  RetrieveContainerFileParamsSchema,
} from '../schemas/params/RetrieveContainerFileParams.ts'
import {
  type RetrieveContainerParams,
  RetrieveContainerParamsSchema,
} from '../schemas/params/RetrieveContainerParams.ts'
import { type RetrieveFileParams, RetrieveFileParamsSchema } from '../schemas/params/RetrieveFileParams.ts'
import {
  type RetrieveFineTuningJobParams,
  RetrieveFineTuningJobParamsSchema,
} from '../schemas/params/RetrieveFineTuningJobParams.ts'
import { type RetrieveModelParams, RetrieveModelParamsSchema } from '../schemas/params/RetrieveModelParams.ts'
import {
  type RetrieveVectorStoreFileContentParams,
  RetrieveVectorStoreFileContentParamsSchema,
} from '../schemas/params/RetrieveVectorStoreFileContentParams.ts'
import {
  type RetrieveVideoContentParams,
  RetrieveVideoContentParamsSchema,
} from '../schemas/params/RetrieveVideoContentParams.ts'
import { type RunGraderParams, RunGraderParamsSchema } from '../schemas/params/RunGraderParams.ts'
import {
  type SearchVectorStoreParams,
  SearchVectorStoreParamsSchema,
} from '../schemas/params/SearchVectorStoreParams.ts'
import {
  type SubmitToolOuputsToRunParams,
  SubmitToolOuputsToRunParamsSchema,
} from '../schemas/params/SubmitToolOuputsToRunParams.ts'
import {
  type UpdateChatCompletionParams,
  UpdateChatCompletionParamsSchema,
} from '../schemas/params/UpdateChatCompletionParams.ts'
import {
  type UpdateConversationParams,
  UpdateConversationParamsSchema,
} from '../schemas/params/UpdateConversationParams.ts'
import { type UpdateEvalParams, UpdateEvalParamsSchema } from '../schemas/params/UpdateEvalParams.ts'
import {
  type UpdateSkillDefaultVersionParams,
  UpdateSkillDefaultVersionParamsSchema,
} from '../schemas/params/UpdateSkillDefaultVersionParams.ts'
import {
  type UpdateVectorStoreFileAttributesParams,
  UpdateVectorStoreFileAttributesParamsSchema,
} from '../schemas/params/UpdateVectorStoreFileAttributesParams.ts'
import {
  type UpdateVoiceConsentParams,
  UpdateVoiceConsentParamsSchema,
} from '../schemas/params/UpdateVoiceConsentParams.ts'
import { type ValidateGraderParams, ValidateGraderParamsSchema } from '../schemas/params/ValidateGraderParams.ts'

/** What each operation takes. */
export interface ParamsOf {
  acceptRealtimeCall: AcceptRealtimeCallParams
  addUploadPart: AddUploadPartParams
  cancelBatch: CancelBatchParams
  cancelChatKitSession: CancelChatKitSessionParams
  cancelEvalRun: CancelEvalRunParams
  cancelFineTuningJob: CancelFineTuningJobParams
  cancelResponse: CancelResponseParams
  cancelRun: CancelRunParams
  cancelUpload: CancelUploadParams
  cancelVectorStoreFileBatch: CancelVectorStoreFileBatchParams
  compactConversation: CompactConversationParams
  completeUpload: CompleteUploadParams
  createAssistant: CreateAssistantParams
  createBatch: CreateBatchParams
  createChatCompletion: CreateChatCompletionParams
  createChatKitSession: CreateChatKitSessionParams
  createCompletion: CreateCompletionParams
  createContainer: CreateContainerParams
  createContainerFile: CreateContainerFileParams
  createContentProvenanceCheck: CreateContentProvenanceCheckParams
  createConversation: CreateConversationParams
  createConversationItems: CreateConversationItemsParams
  createEmbedding: CreateEmbeddingParams
  createEval: CreateEvalParams
  createEvalRun: CreateEvalRunParams
  createFile: CreateFileParams
  createFineTuningCheckpointPermission: CreateFineTuningCheckpointPermissionParams
  createFineTuningJob: CreateFineTuningJobParams
  createImage: CreateImageParams
  createImageEdit: CreateImageEditParams
  createImageVariation: CreateImageVariationParams
  createMessage: CreateMessageParams
  createModeration: CreateModerationParams
  createRealtimeCall: CreateRealtimeCallParams
  createRealtimeClientSecret: CreateRealtimeClientSecretParams
  createRealtimeSession: CreateRealtimeSessionParams
  createRealtimeTranscriptionSession: CreateRealtimeTranscriptionSessionParams
  createRealtimeTranslationClientSecret: CreateRealtimeTranslationClientSecretParams
  createResponse: CreateResponseParams
  createRun: CreateRunParams
  createSkill: CreateSkillParams
  createSkillVersion: CreateSkillVersionParams
  createSpeech: CreateSpeechParams
  createThread: CreateThreadParams
  createThreadAndRun: CreateThreadAndRunParams
  createTranscription: CreateTranscriptionParams
  createTranslation: CreateTranslationParams
  createUpload: CreateUploadParams
  createVectorStore: CreateVectorStoreParams
  createVectorStoreFile: CreateVectorStoreFileParams
  createVectorStoreFileBatch: CreateVectorStoreFileBatchParams
  createVideo: CreateVideoParams
  createVideoCharacter: CreateVideoCharacterParams
  createVideoEdit: CreateVideoEditParams
  createVideoExtend: CreateVideoExtendParams
  createVideoRemix: CreateVideoRemixParams
  createVoice: CreateVoiceParams
  createVoiceConsent: CreateVoiceConsentParams
  deleteAssistant: DeleteAssistantParams
  deleteChatCompletion: DeleteChatCompletionParams
  deleteChatKitThread: DeleteChatKitThreadParams
  deleteContainer: DeleteContainerParams
  deleteContainerFile: DeleteContainerFileParams
  deleteConversation: DeleteConversationParams
  deleteConversationItem: DeleteConversationItemParams
  deleteEval: DeleteEvalParams
  deleteEvalRun: DeleteEvalRunParams
  deleteFile: DeleteFileParams
  deleteFineTuningCheckpointPermission: DeleteFineTuningCheckpointPermissionParams
  deleteMessage: DeleteMessageParams
  deleteModel: DeleteModelParams
  deleteResponse: DeleteResponseParams
  deleteSkill: DeleteSkillParams
  deleteSkillVersion: DeleteSkillVersionParams
  deleteThread: DeleteThreadParams
  deleteVectorStore: DeleteVectorStoreParams
  deleteVectorStoreFile: DeleteVectorStoreFileParams
  deleteVideo: DeleteVideoParams
  deleteVoiceConsent: DeleteVoiceConsentParams
  downloadFile: DownloadFileParams
  getAssistant: GetAssistantParams
  getChatCompletion: GetChatCompletionParams
  getChatCompletionMessages: GetChatCompletionMessagesParams
  getChatKitThread: GetChatKitThreadParams
  getConversation: GetConversationParams
  getConversationItem: GetConversationItemParams
  getEval: GetEvalParams
  getEvalRun: GetEvalRunParams
  getEvalRunOutputItem: GetEvalRunOutputItemParams
  getEvalRunOutputItems: GetEvalRunOutputItemsParams
  getEvalRuns: GetEvalRunsParams
  getInputTokenCounts: GetInputTokenCountsParams
  getMessage: GetMessageParams
  getResponse: GetResponseParams
  getRun: GetRunParams
  getRunStep: GetRunStepParams
  getSkill: GetSkillParams
  getSkillContent: GetSkillContentParams
  getSkillVersion: GetSkillVersionParams
  getSkillVersionContent: GetSkillVersionContentParams
  getThread: GetThreadParams
  getVectorStore: GetVectorStoreParams
  getVectorStoreFile: GetVectorStoreFileParams
  getVectorStoreFileBatch: GetVectorStoreFileBatchParams
  getVideo: GetVideoParams
  getVideoCharacter: GetVideoCharacterParams
  getVoiceConsent: GetVoiceConsentParams
  hangupRealtimeCall: HangupRealtimeCallParams
  listAssistants: ListAssistantsParams
  listBatches: ListBatchesParams
  listChatCompletions: ListChatCompletionsParams
  listChatKitThreadItems: ListChatKitThreadItemsParams
  listChatKitThreads: ListChatKitThreadsParams
  listContainerFiles: ListContainerFilesParams
  listContainers: ListContainersParams
  listConversationItems: ListConversationItemsParams
  listEvals: ListEvalsParams
  listFiles: ListFilesParams
  listFilesInVectorStoreBatch: ListFilesInVectorStoreBatchParams
  listFineTuningCheckpointPermissions: ListFineTuningCheckpointPermissionsParams
  listFineTuningEvents: ListFineTuningEventsParams
  listFineTuningJobCheckpoints: ListFineTuningJobCheckpointsParams
  listInputItems: ListInputItemsParams
  listMessages: ListMessagesParams
  listModels: ListModelsParams
  listPaginatedFineTuningJobs: ListPaginatedFineTuningJobsParams
  listRunSteps: ListRunStepsParams
  listRuns: ListRunsParams
  listSkillVersions: ListSkillVersionsParams
  listSkills: ListSkillsParams
  listVectorStoreFiles: ListVectorStoreFilesParams
  listVectorStores: ListVectorStoresParams
  listVideos: ListVideosParams
  listVoiceConsents: ListVoiceConsentsParams
  modifyAssistant: ModifyAssistantParams
  modifyMessage: ModifyMessageParams
  modifyRun: ModifyRunParams
  modifyThread: ModifyThreadParams
  modifyVectorStore: ModifyVectorStoreParams
  pauseFineTuningJob: PauseFineTuningJobParams
  referRealtimeCall: ReferRealtimeCallParams
  rejectRealtimeCall: RejectRealtimeCallParams
  resumeFineTuningJob: ResumeFineTuningJobParams
  retrieveBatch: RetrieveBatchParams
  retrieveContainer: RetrieveContainerParams
  retrieveContainerFile: RetrieveContainerFileParams
  retrieveContainerFileContent: RetrieveContainerFileContentParams
  retrieveFile: RetrieveFileParams
  retrieveFineTuningJob: RetrieveFineTuningJobParams
  retrieveModel: RetrieveModelParams
  retrieveVectorStoreFileContent: RetrieveVectorStoreFileContentParams
  retrieveVideoContent: RetrieveVideoContentParams
  runGrader: RunGraderParams
  searchVectorStore: SearchVectorStoreParams
  submitToolOuputsToRun: SubmitToolOuputsToRunParams
  updateChatCompletion: UpdateChatCompletionParams
  updateConversation: UpdateConversationParams
  updateEval: UpdateEvalParams
  updateSkillDefaultVersion: UpdateSkillDefaultVersionParams
  updateVectorStoreFileAttributes: UpdateVectorStoreFileAttributesParams
  updateVoiceConsent: UpdateVoiceConsentParams
  validateGrader: ValidateGraderParams
}

/** Where an operation is found and what is asked of its requests. */
export interface Route<P = unknown> {
  readonly method: string
  /** Path template, such as `/files/{file_id}`. */
  readonly path: string
  readonly schema: GenericSchema<P>
  /** Headers that a request must carry. */
  readonly headers?: Readonly<Record<string, string>>
  /** How the body can come; absent where none is declared. */
  readonly body?: readonly ('json' | 'form')[]
  /** Fields of the query or a form that are numbers, which there are text; nested ones as `outer.inner`. */
  readonly numbers?: readonly string[]
  /** Fields of the query or a form that are true or false, which there are text. */
  readonly booleans?: readonly string[]
  /** Parts of a form that are JSON. */
  readonly parts?: readonly string[]
}

/** Every route of the API, by its operation. */
export const routes: { readonly [Id in keyof ParamsOf]: Route<ParamsOf[Id]> } = {
  acceptRealtimeCall: {
    method: 'POST',
    path: '/realtime/calls/{call_id}/accept',
    schema: AcceptRealtimeCallParamsSchema,
    body: ['json'],
  },
  addUploadPart: {
    method: 'POST',
    path: '/uploads/{upload_id}/parts',
    schema: AddUploadPartParamsSchema,
    body: ['form'],
  },
  cancelBatch: { method: 'POST', path: '/batches/{batch_id}/cancel', schema: CancelBatchParamsSchema },
  cancelChatKitSession: {
    method: 'POST',
    path: '/chatkit/sessions/{session_id}/cancel',
    schema: CancelChatKitSessionParamsSchema,
    headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
  },
  cancelEvalRun: { method: 'POST', path: '/evals/{eval_id}/runs/{run_id}', schema: CancelEvalRunParamsSchema },
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
  cancelUpload: { method: 'POST', path: '/uploads/{upload_id}/cancel', schema: CancelUploadParamsSchema },
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
    body: ['json'],
  },
  completeUpload: {
    method: 'POST',
    path: '/uploads/{upload_id}/complete',
    schema: CompleteUploadParamsSchema,
    body: ['json'],
  },
  createAssistant: {
    method: 'POST',
    path: '/assistants',
    schema: CreateAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  createBatch: { method: 'POST', path: '/batches', schema: CreateBatchParamsSchema, body: ['json'] },
  createChatCompletion: {
    method: 'POST',
    path: '/chat/completions',
    schema: CreateChatCompletionParamsSchema,
    body: ['json'],
  },
  createChatKitSession: {
    method: 'POST',
    path: '/chatkit/sessions',
    schema: CreateChatKitSessionParamsSchema,
    headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
    body: ['json'],
  },
  createCompletion: { method: 'POST', path: '/completions', schema: CreateCompletionParamsSchema, body: ['json'] },
  createContainer: { method: 'POST', path: '/containers', schema: CreateContainerParamsSchema, body: ['json'] },
  createContainerFile: {
    method: 'POST',
    path: '/containers/{container_id}/files',
    schema: CreateContainerFileParamsSchema,
    body: ['form', 'json'],
  },
  createContentProvenanceCheck: {
    method: 'POST',
    path: '/content_provenance_checks',
    schema: CreateContentProvenanceCheckParamsSchema,
    body: ['form'],
  },
  createConversation: {
    method: 'POST',
    path: '/conversations',
    schema: CreateConversationParamsSchema,
    body: ['json'],
  },
  createConversationItems: {
    method: 'POST',
    path: '/conversations/{conversation_id}/items',
    schema: CreateConversationItemsParamsSchema,
    body: ['json'],
  },
  createEmbedding: { method: 'POST', path: '/embeddings', schema: CreateEmbeddingParamsSchema, body: ['json'] },
  createEval: { method: 'POST', path: '/evals', schema: CreateEvalParamsSchema, body: ['json'] },
  createEvalRun: { method: 'POST', path: '/evals/{eval_id}/runs', schema: CreateEvalRunParamsSchema, body: ['json'] },
  createFile: {
    method: 'POST',
    path: '/files',
    schema: CreateFileParamsSchema,
    body: ['form'],
    numbers: ['expires_after.seconds'],
  },
  createFineTuningCheckpointPermission: {
    method: 'POST',
    path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
    schema: CreateFineTuningCheckpointPermissionParamsSchema,
    body: ['json'],
  },
  createFineTuningJob: {
    method: 'POST',
    path: '/fine_tuning/jobs',
    schema: CreateFineTuningJobParamsSchema,
    body: ['json'],
  },
  createImage: { method: 'POST', path: '/images/generations', schema: CreateImageParamsSchema, body: ['json'] },
  createImageEdit: {
    method: 'POST',
    path: '/images/edits',
    schema: CreateImageEditParamsSchema,
    body: ['form', 'json'],
    numbers: ['n', 'output_compression', 'partial_images'],
    booleans: ['stream'],
  },
  createImageVariation: {
    method: 'POST',
    path: '/images/variations',
    schema: CreateImageVariationParamsSchema,
    body: ['form'],
    numbers: ['n'],
  },
  createMessage: {
    method: 'POST',
    path: '/threads/{thread_id}/messages',
    schema: CreateMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  createModeration: { method: 'POST', path: '/moderations', schema: CreateModerationParamsSchema, body: ['json'] },
  createRealtimeCall: {
    method: 'POST',
    path: '/realtime/calls',
    schema: CreateRealtimeCallParamsSchema,
    body: ['form'],
    parts: ['session'],
  },
  createRealtimeClientSecret: {
    method: 'POST',
    path: '/realtime/client_secrets',
    schema: CreateRealtimeClientSecretParamsSchema,
    body: ['json'],
  },
  createRealtimeSession: {
    method: 'POST',
    path: '/realtime/sessions',
    schema: CreateRealtimeSessionParamsSchema,
    body: ['json'],
  },
  createRealtimeTranscriptionSession: {
    method: 'POST',
    path: '/realtime/transcription_sessions',
    schema: CreateRealtimeTranscriptionSessionParamsSchema,
    body: ['json'],
  },
  createRealtimeTranslationClientSecret: {
    method: 'POST',
    path: '/realtime/translations/client_secrets',
    schema: CreateRealtimeTranslationClientSecretParamsSchema,
    body: ['json'],
  },
  createResponse: { method: 'POST', path: '/responses', schema: CreateResponseParamsSchema, body: ['json'] },
  createRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs',
    schema: CreateRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  createSkill: { method: 'POST', path: '/skills', schema: CreateSkillParamsSchema, body: ['form', 'json'] },
  createSkillVersion: {
    method: 'POST',
    path: '/skills/{skill_id}/versions',
    schema: CreateSkillVersionParamsSchema,
    body: ['form', 'json'],
    booleans: ['default'],
  },
  createSpeech: { method: 'POST', path: '/audio/speech', schema: CreateSpeechParamsSchema, body: ['json'] },
  createThread: {
    method: 'POST',
    path: '/threads',
    schema: CreateThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  createThreadAndRun: {
    method: 'POST',
    path: '/threads/runs',
    schema: CreateThreadAndRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  createTranscription: {
    method: 'POST',
    path: '/audio/transcriptions',
    schema: CreateTranscriptionParamsSchema,
    body: ['form'],
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
    body: ['form'],
    numbers: ['temperature'],
  },
  createUpload: { method: 'POST', path: '/uploads', schema: CreateUploadParamsSchema, body: ['json'] },
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
  createVideo: { method: 'POST', path: '/videos', schema: CreateVideoParamsSchema, body: ['form', 'json'] },
  createVideoCharacter: {
    method: 'POST',
    path: '/videos/characters',
    schema: CreateVideoCharacterParamsSchema,
    body: ['form'],
  },
  createVideoEdit: {
    method: 'POST',
    path: '/videos/edits',
    schema: CreateVideoEditParamsSchema,
    body: ['form', 'json'],
  },
  createVideoExtend: {
    method: 'POST',
    path: '/videos/extensions',
    schema: CreateVideoExtendParamsSchema,
    body: ['form', 'json'],
  },
  createVideoRemix: {
    method: 'POST',
    path: '/videos/{video_id}/remix',
    schema: CreateVideoRemixParamsSchema,
    body: ['form', 'json'],
  },
  createVoice: { method: 'POST', path: '/audio/voices', schema: CreateVoiceParamsSchema, body: ['form'] },
  createVoiceConsent: {
    method: 'POST',
    path: '/audio/voice_consents',
    schema: CreateVoiceConsentParamsSchema,
    body: ['form'],
  },
  deleteAssistant: {
    method: 'DELETE',
    path: '/assistants/{assistant_id}',
    schema: DeleteAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  deleteChatCompletion: {
    method: 'DELETE',
    path: '/chat/completions/{completion_id}',
    schema: DeleteChatCompletionParamsSchema,
  },
  deleteChatKitThread: {
    method: 'DELETE',
    path: '/chatkit/threads/{thread_id}',
    schema: DeleteChatKitThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
  },
  deleteContainer: { method: 'DELETE', path: '/containers/{container_id}', schema: DeleteContainerParamsSchema },
  deleteContainerFile: {
    method: 'DELETE',
    path: '/containers/{container_id}/files/{file_id}',
    schema: DeleteContainerFileParamsSchema,
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
  deleteEval: { method: 'DELETE', path: '/evals/{eval_id}', schema: DeleteEvalParamsSchema },
  deleteEvalRun: { method: 'DELETE', path: '/evals/{eval_id}/runs/{run_id}', schema: DeleteEvalRunParamsSchema },
  deleteFile: { method: 'DELETE', path: '/files/{file_id}', schema: DeleteFileParamsSchema },
  deleteFineTuningCheckpointPermission: {
    method: 'DELETE',
    path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
    schema: DeleteFineTuningCheckpointPermissionParamsSchema,
  },
  deleteMessage: {
    method: 'DELETE',
    path: '/threads/{thread_id}/messages/{message_id}',
    schema: DeleteMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  deleteModel: { method: 'DELETE', path: '/models/{model}', schema: DeleteModelParamsSchema },
  deleteResponse: { method: 'DELETE', path: '/responses/{response_id}', schema: DeleteResponseParamsSchema },
  deleteSkill: { method: 'DELETE', path: '/skills/{skill_id}', schema: DeleteSkillParamsSchema },
  deleteSkillVersion: {
    method: 'DELETE',
    path: '/skills/{skill_id}/versions/{version}',
    schema: DeleteSkillVersionParamsSchema,
  },
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
  deleteVideo: { method: 'DELETE', path: '/videos/{video_id}', schema: DeleteVideoParamsSchema },
  deleteVoiceConsent: {
    method: 'DELETE',
    path: '/audio/voice_consents/{consent_id}',
    schema: DeleteVoiceConsentParamsSchema,
  },
  downloadFile: { method: 'GET', path: '/files/{file_id}/content', schema: DownloadFileParamsSchema },
  getAssistant: {
    method: 'GET',
    path: '/assistants/{assistant_id}',
    schema: GetAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  getChatCompletion: {
    method: 'GET',
    path: '/chat/completions/{completion_id}',
    schema: GetChatCompletionParamsSchema,
  },
  getChatCompletionMessages: {
    method: 'GET',
    path: '/chat/completions/{completion_id}/messages',
    schema: GetChatCompletionMessagesParamsSchema,
    numbers: ['limit'],
  },
  getChatKitThread: {
    method: 'GET',
    path: '/chatkit/threads/{thread_id}',
    schema: GetChatKitThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
  },
  getConversation: { method: 'GET', path: '/conversations/{conversation_id}', schema: GetConversationParamsSchema },
  getConversationItem: {
    method: 'GET',
    path: '/conversations/{conversation_id}/items/{item_id}',
    schema: GetConversationItemParamsSchema,
  },
  getEval: { method: 'GET', path: '/evals/{eval_id}', schema: GetEvalParamsSchema },
  getEvalRun: { method: 'GET', path: '/evals/{eval_id}/runs/{run_id}', schema: GetEvalRunParamsSchema },
  getEvalRunOutputItem: {
    method: 'GET',
    path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
    schema: GetEvalRunOutputItemParamsSchema,
  },
  getEvalRunOutputItems: {
    method: 'GET',
    path: '/evals/{eval_id}/runs/{run_id}/output_items',
    schema: GetEvalRunOutputItemsParamsSchema,
    numbers: ['limit'],
  },
  getEvalRuns: { method: 'GET', path: '/evals/{eval_id}/runs', schema: GetEvalRunsParamsSchema, numbers: ['limit'] },
  getInputTokenCounts: {
    method: 'POST',
    path: '/responses/input_tokens',
    schema: GetInputTokenCountsParamsSchema,
    body: ['json'],
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
  getSkill: { method: 'GET', path: '/skills/{skill_id}', schema: GetSkillParamsSchema },
  getSkillContent: { method: 'GET', path: '/skills/{skill_id}/content', schema: GetSkillContentParamsSchema },
  getSkillVersion: {
    method: 'GET',
    path: '/skills/{skill_id}/versions/{version}',
    schema: GetSkillVersionParamsSchema,
  },
  getSkillVersionContent: {
    method: 'GET',
    path: '/skills/{skill_id}/versions/{version}/content',
    schema: GetSkillVersionContentParamsSchema,
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
  getVideo: { method: 'GET', path: '/videos/{video_id}', schema: GetVideoParamsSchema },
  getVideoCharacter: {
    method: 'GET',
    path: '/videos/characters/{character_id}',
    schema: GetVideoCharacterParamsSchema,
  },
  getVoiceConsent: { method: 'GET', path: '/audio/voice_consents/{consent_id}', schema: GetVoiceConsentParamsSchema },
  hangupRealtimeCall: {
    method: 'POST',
    path: '/realtime/calls/{call_id}/hangup',
    schema: HangupRealtimeCallParamsSchema,
  },
  listAssistants: {
    method: 'GET',
    path: '/assistants',
    schema: ListAssistantsParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    numbers: ['limit'],
  },
  listBatches: { method: 'GET', path: '/batches', schema: ListBatchesParamsSchema, numbers: ['limit'] },
  listChatCompletions: {
    method: 'GET',
    path: '/chat/completions',
    schema: ListChatCompletionsParamsSchema,
    numbers: ['limit'],
  },
  listChatKitThreadItems: {
    method: 'GET',
    path: '/chatkit/threads/{thread_id}/items',
    schema: ListChatKitThreadItemsParamsSchema,
    headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
    numbers: ['limit'],
  },
  listChatKitThreads: {
    method: 'GET',
    path: '/chatkit/threads',
    schema: ListChatKitThreadsParamsSchema,
    headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
    numbers: ['limit'],
  },
  listContainerFiles: {
    method: 'GET',
    path: '/containers/{container_id}/files',
    schema: ListContainerFilesParamsSchema,
    numbers: ['limit'],
  },
  listContainers: { method: 'GET', path: '/containers', schema: ListContainersParamsSchema, numbers: ['limit'] },
  listConversationItems: {
    method: 'GET',
    path: '/conversations/{conversation_id}/items',
    schema: ListConversationItemsParamsSchema,
    numbers: ['limit'],
  },
  listEvals: { method: 'GET', path: '/evals', schema: ListEvalsParamsSchema, numbers: ['limit'] },
  listFiles: { method: 'GET', path: '/files', schema: ListFilesParamsSchema, numbers: ['limit'] },
  listFilesInVectorStoreBatch: {
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
    schema: ListFilesInVectorStoreBatchParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    numbers: ['limit'],
  },
  listFineTuningCheckpointPermissions: {
    method: 'GET',
    path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
    schema: ListFineTuningCheckpointPermissionsParamsSchema,
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
  listSkillVersions: {
    method: 'GET',
    path: '/skills/{skill_id}/versions',
    schema: ListSkillVersionsParamsSchema,
    numbers: ['limit'],
  },
  listSkills: { method: 'GET', path: '/skills', schema: ListSkillsParamsSchema, numbers: ['limit'] },
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
  listVideos: { method: 'GET', path: '/videos', schema: ListVideosParamsSchema, numbers: ['limit'] },
  listVoiceConsents: {
    method: 'GET',
    path: '/audio/voice_consents',
    schema: ListVoiceConsentsParamsSchema,
    numbers: ['limit'],
  },
  modifyAssistant: {
    method: 'POST',
    path: '/assistants/{assistant_id}',
    schema: ModifyAssistantParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  modifyMessage: {
    method: 'POST',
    path: '/threads/{thread_id}/messages/{message_id}',
    schema: ModifyMessageParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  modifyRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}',
    schema: ModifyRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  modifyThread: {
    method: 'POST',
    path: '/threads/{thread_id}',
    schema: ModifyThreadParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  modifyVectorStore: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}',
    schema: ModifyVectorStoreParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  pauseFineTuningJob: {
    method: 'POST',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause',
    schema: PauseFineTuningJobParamsSchema,
  },
  referRealtimeCall: {
    method: 'POST',
    path: '/realtime/calls/{call_id}/refer',
    schema: ReferRealtimeCallParamsSchema,
    body: ['json'],
  },
  rejectRealtimeCall: {
    method: 'POST',
    path: '/realtime/calls/{call_id}/reject',
    schema: RejectRealtimeCallParamsSchema,
    body: ['json'],
  },
  resumeFineTuningJob: {
    method: 'POST',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume',
    schema: ResumeFineTuningJobParamsSchema,
  },
  retrieveBatch: { method: 'GET', path: '/batches/{batch_id}', schema: RetrieveBatchParamsSchema },
  retrieveContainer: { method: 'GET', path: '/containers/{container_id}', schema: RetrieveContainerParamsSchema },
  retrieveContainerFile: {
    method: 'GET',
    path: '/containers/{container_id}/files/{file_id}',
    schema: RetrieveContainerFileParamsSchema,
  },
  retrieveContainerFileContent: {
    method: 'GET',
    path: '/containers/{container_id}/files/{file_id}/content',
    schema: RetrieveContainerFileContentParamsSchema,
  },
  retrieveFile: { method: 'GET', path: '/files/{file_id}', schema: RetrieveFileParamsSchema },
  retrieveFineTuningJob: {
    method: 'GET',
    path: '/fine_tuning/jobs/{fine_tuning_job_id}',
    schema: RetrieveFineTuningJobParamsSchema,
  },
  retrieveModel: { method: 'GET', path: '/models/{model}', schema: RetrieveModelParamsSchema },
  retrieveVectorStoreFileContent: {
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
    schema: RetrieveVectorStoreFileContentParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
  },
  retrieveVideoContent: { method: 'GET', path: '/videos/{video_id}/content', schema: RetrieveVideoContentParamsSchema },
  runGrader: { method: 'POST', path: '/fine_tuning/alpha/graders/run', schema: RunGraderParamsSchema, body: ['json'] },
  searchVectorStore: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/search',
    schema: SearchVectorStoreParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  submitToolOuputsToRun: {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
    schema: SubmitToolOuputsToRunParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  updateChatCompletion: {
    method: 'POST',
    path: '/chat/completions/{completion_id}',
    schema: UpdateChatCompletionParamsSchema,
    body: ['json'],
  },
  updateConversation: {
    method: 'POST',
    path: '/conversations/{conversation_id}',
    schema: UpdateConversationParamsSchema,
    body: ['json'],
  },
  updateEval: { method: 'POST', path: '/evals/{eval_id}', schema: UpdateEvalParamsSchema, body: ['json'] },
  updateSkillDefaultVersion: {
    method: 'POST',
    path: '/skills/{skill_id}',
    schema: UpdateSkillDefaultVersionParamsSchema,
    body: ['json'],
  },
  updateVectorStoreFileAttributes: {
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/files/{file_id}',
    schema: UpdateVectorStoreFileAttributesParamsSchema,
    headers: { 'OpenAI-Beta': 'assistants=v2' },
    body: ['json'],
  },
  updateVoiceConsent: {
    method: 'POST',
    path: '/audio/voice_consents/{consent_id}',
    schema: UpdateVoiceConsentParamsSchema,
    body: ['json'],
  },
  validateGrader: {
    method: 'POST',
    path: '/fine_tuning/alpha/graders/validate',
    schema: ValidateGraderParamsSchema,
    body: ['json'],
  },
}
