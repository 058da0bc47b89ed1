// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import type { AcceptRealtimeCallParams } from '../schemas/params/AcceptRealtimeCallParams.ts'
import type { AddUploadPartParams } from '../schemas/params/AddUploadPartParams.ts'
import type { CancelBatchParams } from '../schemas/params/CancelBatchParams.ts'
import type { CancelChatKitSessionParams } from '../schemas/params/CancelChatKitSessionParams.ts'
import type { CancelEvalRunParams } from '../schemas/params/CancelEvalRunParams.ts'
import type { CancelFineTuningJobParams } from '../schemas/params/CancelFineTuningJobParams.ts'
import type { CancelResponseParams } from '../schemas/params/CancelResponseParams.ts'
import type { CancelRunParams } from '../schemas/params/CancelRunParams.ts'
import type { CancelUploadParams } from '../schemas/params/CancelUploadParams.ts'
import type { CancelVectorStoreFileBatchParams } from '../schemas/params/CancelVectorStoreFileBatchParams.ts'
import type { CompactConversationParams } from '../schemas/params/CompactConversationParams.ts'
import type { CompleteUploadParams } from '../schemas/params/CompleteUploadParams.ts'
import type { CreateAssistantParams } from '../schemas/params/CreateAssistantParams.ts'
import type { CreateBatchParams } from '../schemas/params/CreateBatchParams.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import type { CreateChatKitSessionParams } from '../schemas/params/CreateChatKitSessionParams.ts'
import type { CreateCompletionParams } from '../schemas/params/CreateCompletionParams.ts'
import type { CreateContainerFileParams } from '../schemas/params/CreateContainerFileParams.ts'
import type { CreateContainerParams } from '../schemas/params/CreateContainerParams.ts'
import type { CreateContentProvenanceCheckParams } from '../schemas/params/CreateContentProvenanceCheckParams.ts'
import type { CreateConversationItemsParams } from '../schemas/params/CreateConversationItemsParams.ts'
import type { CreateConversationParams } from '../schemas/params/CreateConversationParams.ts'
import type { CreateEmbeddingParams } from '../schemas/params/CreateEmbeddingParams.ts'
import type { CreateEvalParams } from '../schemas/params/CreateEvalParams.ts'
import type { CreateEvalRunParams } from '../schemas/params/CreateEvalRunParams.ts'
import type { CreateFileParams } from '../schemas/params/CreateFileParams.ts'
import type { CreateFineTuningCheckpointPermissionParams } from '../schemas/params/CreateFineTuningCheckpointPermissionParams.ts'
import type { CreateFineTuningJobParams } from '../schemas/params/CreateFineTuningJobParams.ts'
import type { CreateImageEditParams } from '../schemas/params/CreateImageEditParams.ts'
import type { CreateImageParams } from '../schemas/params/CreateImageParams.ts'
import type { CreateImageVariationParams } from '../schemas/params/CreateImageVariationParams.ts'
import type { CreateMessageParams } from '../schemas/params/CreateMessageParams.ts'
import type { CreateModerationParams } from '../schemas/params/CreateModerationParams.ts'
import type { CreateRealtimeCallParams } from '../schemas/params/CreateRealtimeCallParams.ts'
import type { CreateRealtimeClientSecretParams } from '../schemas/params/CreateRealtimeClientSecretParams.ts'
import type { CreateRealtimeSessionParams } from '../schemas/params/CreateRealtimeSessionParams.ts'
import type { CreateRealtimeTranscriptionSessionParams } from '../schemas/params/CreateRealtimeTranscriptionSessionParams.ts'
import type { CreateRealtimeTranslationClientSecretParams } from '../schemas/params/CreateRealtimeTranslationClientSecretParams.ts'
import type { CreateResponseParams } from '../schemas/params/CreateResponseParams.ts'
import type { CreateRunParams } from '../schemas/params/CreateRunParams.ts'
import type { CreateSkillParams } from '../schemas/params/CreateSkillParams.ts'
import type { CreateSkillVersionParams } from '../schemas/params/CreateSkillVersionParams.ts'
import type { CreateSpeechParams } from '../schemas/params/CreateSpeechParams.ts'
import type { CreateThreadAndRunParams } from '../schemas/params/CreateThreadAndRunParams.ts'
import type { CreateThreadParams } from '../schemas/params/CreateThreadParams.ts'
import type { CreateTranscriptionParams } from '../schemas/params/CreateTranscriptionParams.ts'
import type { CreateTranslationParams } from '../schemas/params/CreateTranslationParams.ts'
import type { CreateUploadParams } from '../schemas/params/CreateUploadParams.ts'
import type { CreateVectorStoreFileBatchParams } from '../schemas/params/CreateVectorStoreFileBatchParams.ts'
import type { CreateVectorStoreFileParams } from '../schemas/params/CreateVectorStoreFileParams.ts'
import type { CreateVectorStoreParams } from '../schemas/params/CreateVectorStoreParams.ts'
import type { CreateVideoCharacterParams } from '../schemas/params/CreateVideoCharacterParams.ts'
import type { CreateVideoEditParams } from '../schemas/params/CreateVideoEditParams.ts'
import type { CreateVideoExtendParams } from '../schemas/params/CreateVideoExtendParams.ts'
import type { CreateVideoParams } from '../schemas/params/CreateVideoParams.ts'
import type { CreateVideoRemixParams } from '../schemas/params/CreateVideoRemixParams.ts'
import type { CreateVoiceConsentParams } from '../schemas/params/CreateVoiceConsentParams.ts'
import type { CreateVoiceParams } from '../schemas/params/CreateVoiceParams.ts'
import type { DeleteAssistantParams } from '../schemas/params/DeleteAssistantParams.ts'
import type { DeleteChatCompletionParams } from '../schemas/params/DeleteChatCompletionParams.ts'
import type { DeleteChatKitThreadParams } from '../schemas/params/DeleteChatKitThreadParams.ts'
import type { DeleteContainerFileParams } from '../schemas/params/DeleteContainerFileParams.ts'
import type { DeleteContainerParams } from '../schemas/params/DeleteContainerParams.ts'
import type { DeleteConversationItemParams } from '../schemas/params/DeleteConversationItemParams.ts'
import type { DeleteConversationParams } from '../schemas/params/DeleteConversationParams.ts'
import type { DeleteEvalParams } from '../schemas/params/DeleteEvalParams.ts'
import type { DeleteEvalRunParams } from '../schemas/params/DeleteEvalRunParams.ts'
import type { DeleteFileParams } from '../schemas/params/DeleteFileParams.ts'
import type { DeleteFineTuningCheckpointPermissionParams } from '../schemas/params/DeleteFineTuningCheckpointPermissionParams.ts'
import type { DeleteMessageParams } from '../schemas/params/DeleteMessageParams.ts'
import type { DeleteModelParams } from '../schemas/params/DeleteModelParams.ts'
import type { DeleteResponseParams } from '../schemas/params/DeleteResponseParams.ts'
import type { DeleteSkillParams } from '../schemas/params/DeleteSkillParams.ts'
import type { DeleteSkillVersionParams } from '../schemas/params/DeleteSkillVersionParams.ts'
import type { DeleteThreadParams } from '../schemas/params/DeleteThreadParams.ts'
import type { DeleteVectorStoreFileParams } from '../schemas/params/DeleteVectorStoreFileParams.ts'
import type { DeleteVectorStoreParams } from '../schemas/params/DeleteVectorStoreParams.ts'
import type { DeleteVideoParams } from '../schemas/params/DeleteVideoParams.ts'
import type { DeleteVoiceConsentParams } from '../schemas/params/DeleteVoiceConsentParams.ts'
import type { DownloadFileParams } from '../schemas/params/DownloadFileParams.ts'
import type { GetAssistantParams } from '../schemas/params/GetAssistantParams.ts'
import type { GetChatCompletionMessagesParams } from '../schemas/params/GetChatCompletionMessagesParams.ts'
import type { GetChatCompletionParams } from '../schemas/params/GetChatCompletionParams.ts'
import type { GetChatKitThreadParams } from '../schemas/params/GetChatKitThreadParams.ts'
import type { GetConversationItemParams } from '../schemas/params/GetConversationItemParams.ts'
import type { GetConversationParams } from '../schemas/params/GetConversationParams.ts'
import type { GetEvalParams } from '../schemas/params/GetEvalParams.ts'
import type { GetEvalRunOutputItemParams } from '../schemas/params/GetEvalRunOutputItemParams.ts'
import type { GetEvalRunOutputItemsParams } from '../schemas/params/GetEvalRunOutputItemsParams.ts'
import type { GetEvalRunParams } from '../schemas/params/GetEvalRunParams.ts'
import type { GetEvalRunsParams } from '../schemas/params/GetEvalRunsParams.ts'
import type { GetInputTokenCountsParams } from '../schemas/params/GetInputTokenCountsParams.ts'
import type { GetMessageParams } from '../schemas/params/GetMessageParams.ts'
import type { GetResponseParams } from '../schemas/params/GetResponseParams.ts'
import type { GetRunParams } from '../schemas/params/GetRunParams.ts'
import type { GetRunStepParams } from '../schemas/params/GetRunStepParams.ts'
import type { GetSkillContentParams } from '../schemas/params/GetSkillContentParams.ts'
import type { GetSkillParams } from '../schemas/params/GetSkillParams.ts'
import type { GetSkillVersionContentParams } from '../schemas/params/GetSkillVersionContentParams.ts'
import type { GetSkillVersionParams } from '../schemas/params/GetSkillVersionParams.ts'
import type { GetThreadParams } from '../schemas/params/GetThreadParams.ts'
import type { GetVectorStoreFileBatchParams } from '../schemas/params/GetVectorStoreFileBatchParams.ts'
import type { GetVectorStoreFileParams } from '../schemas/params/GetVectorStoreFileParams.ts'
import type { GetVectorStoreParams } from '../schemas/params/GetVectorStoreParams.ts'
import type { GetVideoCharacterParams } from '../schemas/params/GetVideoCharacterParams.ts'
import type { GetVideoParams } from '../schemas/params/GetVideoParams.ts'
import type { GetVoiceConsentParams } from '../schemas/params/GetVoiceConsentParams.ts'
import type { HangupRealtimeCallParams } from '../schemas/params/HangupRealtimeCallParams.ts'
import type { ListAssistantsParams } from '../schemas/params/ListAssistantsParams.ts'
import type { ListBatchesParams } from '../schemas/params/ListBatchesParams.ts'
import type { ListChatCompletionsParams } from '../schemas/params/ListChatCompletionsParams.ts'
import type { ListChatKitThreadItemsParams } from '../schemas/params/ListChatKitThreadItemsParams.ts'
import type { ListChatKitThreadsParams } from '../schemas/params/ListChatKitThreadsParams.ts'
import type { ListContainerFilesParams } from '../schemas/params/ListContainerFilesParams.ts'
import type { ListContainersParams } from '../schemas/params/ListContainersParams.ts'
import type { ListConversationItemsParams } from '../schemas/params/ListConversationItemsParams.ts'
import type { ListEvalsParams } from '../schemas/params/ListEvalsParams.ts'
import type { ListFilesInVectorStoreBatchParams } from '../schemas/params/ListFilesInVectorStoreBatchParams.ts'
import type { ListFilesParams } from '../schemas/params/ListFilesParams.ts'
import type { ListFineTuningCheckpointPermissionsParams } from '../schemas/params/ListFineTuningCheckpointPermissionsParams.ts'
import type { ListFineTuningEventsParams } from '../schemas/params/ListFineTuningEventsParams.ts'
import type { ListFineTuningJobCheckpointsParams } from '../schemas/params/ListFineTuningJobCheckpointsParams.ts'
import type { ListInputItemsParams } from '../schemas/params/ListInputItemsParams.ts'
import type { ListMessagesParams } from '../schemas/params/ListMessagesParams.ts'
import type { ListModelsParams } from '../schemas/params/ListModelsParams.ts'
import type { ListPaginatedFineTuningJobsParams } from '../schemas/params/ListPaginatedFineTuningJobsParams.ts'
import type { ListRunStepsParams } from '../schemas/params/ListRunStepsParams.ts'
import type { ListRunsParams } from '../schemas/params/ListRunsParams.ts'
import type { ListSkillsParams } from '../schemas/params/ListSkillsParams.ts'
import type { ListSkillVersionsParams } from '../schemas/params/ListSkillVersionsParams.ts'
import type { ListVectorStoreFilesParams } from '../schemas/params/ListVectorStoreFilesParams.ts'
import type { ListVectorStoresParams } from '../schemas/params/ListVectorStoresParams.ts'
import type { ListVideosParams } from '../schemas/params/ListVideosParams.ts'
import type { ListVoiceConsentsParams } from '../schemas/params/ListVoiceConsentsParams.ts'
import type { ModifyAssistantParams } from '../schemas/params/ModifyAssistantParams.ts'
import type { ModifyMessageParams } from '../schemas/params/ModifyMessageParams.ts'
import type { ModifyRunParams } from '../schemas/params/ModifyRunParams.ts'
import type { ModifyThreadParams } from '../schemas/params/ModifyThreadParams.ts'
import type { ModifyVectorStoreParams } from '../schemas/params/ModifyVectorStoreParams.ts'
import type { PauseFineTuningJobParams } from '../schemas/params/PauseFineTuningJobParams.ts'
import type { ReferRealtimeCallParams } from '../schemas/params/ReferRealtimeCallParams.ts'
import type { RejectRealtimeCallParams } from '../schemas/params/RejectRealtimeCallParams.ts'
import type { ResumeFineTuningJobParams } from '../schemas/params/ResumeFineTuningJobParams.ts'
import type { RetrieveBatchParams } from '../schemas/params/RetrieveBatchParams.ts'
import type { RetrieveContainerFileContentParams } from '../schemas/params/RetrieveContainerFileContentParams.ts'
import type { RetrieveContainerFileParams } from '../schemas/params/RetrieveContainerFileParams.ts'
import type { RetrieveContainerParams } from '../schemas/params/RetrieveContainerParams.ts'
import type { RetrieveFileParams } from '../schemas/params/RetrieveFileParams.ts'
import type { RetrieveFineTuningJobParams } from '../schemas/params/RetrieveFineTuningJobParams.ts'
import type { RetrieveModelParams } from '../schemas/params/RetrieveModelParams.ts'
import type { RetrieveVectorStoreFileContentParams } from '../schemas/params/RetrieveVectorStoreFileContentParams.ts'
import type { RetrieveVideoContentParams } from '../schemas/params/RetrieveVideoContentParams.ts'
import type { RunGraderParams } from '../schemas/params/RunGraderParams.ts'
import type { SearchVectorStoreParams } from '../schemas/params/SearchVectorStoreParams.ts'
import type { SubmitToolOuputsToRunParams } from '../schemas/params/SubmitToolOuputsToRunParams.ts'
import type { UpdateChatCompletionParams } from '../schemas/params/UpdateChatCompletionParams.ts'
import type { UpdateConversationParams } from '../schemas/params/UpdateConversationParams.ts'
import type { UpdateEvalParams } from '../schemas/params/UpdateEvalParams.ts'
import type { UpdateSkillDefaultVersionParams } from '../schemas/params/UpdateSkillDefaultVersionParams.ts'
import type { UpdateVectorStoreFileAttributesParams } from '../schemas/params/UpdateVectorStoreFileAttributesParams.ts'
import type { UpdateVoiceConsentParams } from '../schemas/params/UpdateVoiceConsentParams.ts'
import type { ValidateGraderParams } from '../schemas/params/ValidateGraderParams.ts'

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
