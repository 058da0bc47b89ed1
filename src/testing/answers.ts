// Generated from spec/ by codegen/; change those.

import type { AssistantObject } from '../schemas/AssistantObject.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { ChatCompletionDeleted } from '../schemas/ChatCompletionDeleted.ts'
import type { ChatCompletionList } from '../schemas/ChatCompletionList.ts'
import type { ChatCompletionMessageList } from '../schemas/ChatCompletionMessageList.ts'
import type { ChatSessionResource } from '../schemas/ChatSessionResource.ts'
import type { CompactResource } from '../schemas/CompactResource.ts'
import type { ContainerFileListResource } from '../schemas/ContainerFileListResource.ts'
import type { ContainerFileResource } from '../schemas/ContainerFileResource.ts'
import type { ContainerListResource } from '../schemas/ContainerListResource.ts'
import type { ContainerResource } from '../schemas/ContainerResource.ts'
import type { ConversationItem } from '../schemas/ConversationItem.ts'
import type { ConversationItemList } from '../schemas/ConversationItemList.ts'
import type { ConversationResource } from '../schemas/ConversationResource.ts'
import type { CreateBase64EmbeddingResponse } from '../schemas/CreateBase64EmbeddingResponse.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { CreateEmbeddingResponse } from '../schemas/CreateEmbeddingResponse.ts'
import type { CreateModerationResponse } from '../schemas/CreateModerationResponse.ts'
import type { CreateTranscriptionResponseDiarizedJson } from '../schemas/CreateTranscriptionResponseDiarizedJson.ts'
import type { CreateTranscriptionResponseJson } from '../schemas/CreateTranscriptionResponseJson.ts'
import type { CreateTranscriptionResponseVerboseJson } from '../schemas/CreateTranscriptionResponseVerboseJson.ts'
import type { CreateTranslationResponseJson } from '../schemas/CreateTranslationResponseJson.ts'
import type { CreateTranslationResponseVerboseJson } from '../schemas/CreateTranslationResponseVerboseJson.ts'
import type { DeleteAssistantResponse } from '../schemas/DeleteAssistantResponse.ts'
import type { DeletedConversationItem } from '../schemas/DeletedConversationItem.ts'
import type { DeletedConversationResource } from '../schemas/DeletedConversationResource.ts'
import type { DeletedSkillResource } from '../schemas/DeletedSkillResource.ts'
import type { DeletedSkillVersionResource } from '../schemas/DeletedSkillVersionResource.ts'
import type { DeletedThreadResource } from '../schemas/DeletedThreadResource.ts'
import type { DeletedVideoResource } from '../schemas/DeletedVideoResource.ts'
import type { DeleteEvalResponse } from '../schemas/DeleteEvalResponse.ts'
import type { DeleteEvalRunResponse } from '../schemas/DeleteEvalRunResponse.ts'
import type { DeleteFileResponse } from '../schemas/DeleteFileResponse.ts'
import type { DeleteFineTuningCheckpointPermissionResponse } from '../schemas/DeleteFineTuningCheckpointPermissionResponse.ts'
import type { DeleteMessageResponse } from '../schemas/DeleteMessageResponse.ts'
import type { DeleteModelResponse } from '../schemas/DeleteModelResponse.ts'
import type { DeleteThreadResponse } from '../schemas/DeleteThreadResponse.ts'
import type { DeleteVectorStoreFileResponse } from '../schemas/DeleteVectorStoreFileResponse.ts'
import type { DeleteVectorStoreResponse } from '../schemas/DeleteVectorStoreResponse.ts'
import type { Eval } from '../schemas/Eval.ts'
import type { EvalList } from '../schemas/EvalList.ts'
import type { EvalRun } from '../schemas/EvalRun.ts'
import type { EvalRunList } from '../schemas/EvalRunList.ts'
import type { EvalRunOutputItem } from '../schemas/EvalRunOutputItem.ts'
import type { EvalRunOutputItemList } from '../schemas/EvalRunOutputItemList.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { ImagesResponse } from '../schemas/ImagesResponse.ts'
import type { ListAssistantsResponse } from '../schemas/ListAssistantsResponse.ts'
import type { ListBatchesResponse } from '../schemas/ListBatchesResponse.ts'
import type { ListFilesResponse } from '../schemas/ListFilesResponse.ts'
import type { ListFineTuningCheckpointPermissionResponse } from '../schemas/ListFineTuningCheckpointPermissionResponse.ts'
import type { ListFineTuningJobCheckpointsResponse } from '../schemas/ListFineTuningJobCheckpointsResponse.ts'
import type { ListFineTuningJobEventsResponse } from '../schemas/ListFineTuningJobEventsResponse.ts'
import type { ListMessagesResponse } from '../schemas/ListMessagesResponse.ts'
import type { ListModelsResponse } from '../schemas/ListModelsResponse.ts'
import type { ListPaginatedFineTuningJobsResponse } from '../schemas/ListPaginatedFineTuningJobsResponse.ts'
import type { ListRunStepsResponse } from '../schemas/ListRunStepsResponse.ts'
import type { ListRunsResponse } from '../schemas/ListRunsResponse.ts'
import type { ListVectorStoreFilesResponse } from '../schemas/ListVectorStoreFilesResponse.ts'
import type { ListVectorStoresResponse } from '../schemas/ListVectorStoresResponse.ts'
import type { MessageObject } from '../schemas/MessageObject.ts'
import type { Model } from '../schemas/Model.ts'
import type { OpenAIFile } from '../schemas/OpenAIFile.ts'
import type { ProvenanceResource } from '../schemas/ProvenanceResource.ts'
import type { RealtimeCall } from '../schemas/RealtimeCall.ts'
import type { RealtimeCreateClientSecretResponse } from '../schemas/RealtimeCreateClientSecretResponse.ts'
import type { RealtimeSessionCreateResponse } from '../schemas/RealtimeSessionCreateResponse.ts'
import type { RealtimeTranscriptionSessionCreateResponse } from '../schemas/RealtimeTranscriptionSessionCreateResponse.ts'
import type { RealtimeTranslationClientSecretCreateResponse } from '../schemas/RealtimeTranslationClientSecretCreateResponse.ts'
import type { ResponseItemList } from '../schemas/ResponseItemList.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { RunGraderResponse } from '../schemas/RunGraderResponse.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { RunStepObject } from '../schemas/RunStepObject.ts'
import type { SkillListResource } from '../schemas/SkillListResource.ts'
import type { SkillResource } from '../schemas/SkillResource.ts'
import type { SkillVersionListResource } from '../schemas/SkillVersionListResource.ts'
import type { SkillVersionResource } from '../schemas/SkillVersionResource.ts'
import type { ThreadItemListResource } from '../schemas/ThreadItemListResource.ts'
import type { ThreadListResource } from '../schemas/ThreadListResource.ts'
import type { ThreadObject } from '../schemas/ThreadObject.ts'
import type { ThreadResource } from '../schemas/ThreadResource.ts'
import type { TokenCountsResource } from '../schemas/TokenCountsResource.ts'
import type { Upload } from '../schemas/Upload.ts'
import type { UploadPart } from '../schemas/UploadPart.ts'
import type { ValidateGraderResponse } from '../schemas/ValidateGraderResponse.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileContentResponse } from '../schemas/VectorStoreFileContentResponse.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'
import type { VectorStoreObject } from '../schemas/VectorStoreObject.ts'
import type { VectorStoreSearchResultsPage } from '../schemas/VectorStoreSearchResultsPage.ts'
import type { VideoCharacterResource } from '../schemas/VideoCharacterResource.ts'
import type { VideoListResource } from '../schemas/VideoListResource.ts'
import type { VideoResource } from '../schemas/VideoResource.ts'
import type { VoiceConsentDeletedResource } from '../schemas/VoiceConsentDeletedResource.ts'
import type { VoiceConsentListResource } from '../schemas/VoiceConsentListResource.ts'
import type { VoiceConsentResource } from '../schemas/VoiceConsentResource.ts'
import type { VoiceResource } from '../schemas/VoiceResource.ts'

/** What each operation answers. */
export interface AnswerOf {
  acceptRealtimeCall: null
  addUploadPart: UploadPart
  cancelBatch: Batch
  cancelChatKitSession: ChatSessionResource
  cancelEvalRun: EvalRun
  cancelFineTuningJob: FineTuningJob
  cancelResponse: ResponseObject
  cancelRun: RunObject
  cancelUpload: Upload
  cancelVectorStoreFileBatch: VectorStoreFileBatchObject
  compactConversation: CompactResource
  completeUpload: Upload
  createAssistant: AssistantObject
  createBatch: Batch
  createChatCompletion: CreateChatCompletionResponse
  createChatKitSession: ChatSessionResource
  createCompletion: CreateCompletionResponse
  createContainer: ContainerResource
  createContainerFile: ContainerFileResource
  createContentProvenanceCheck: ProvenanceResource
  createConversation: ConversationResource
  createConversationItems: ConversationItemList
  createEmbedding: CreateEmbeddingResponse | CreateBase64EmbeddingResponse
  createEval: Eval
  createEvalRun: EvalRun
  createFile: OpenAIFile
  createFineTuningCheckpointPermission: ListFineTuningCheckpointPermissionResponse
  createFineTuningJob: FineTuningJob
  createImage: ImagesResponse
  createImageEdit: ImagesResponse
  createImageVariation: ImagesResponse
  createMessage: MessageObject
  createModeration: CreateModerationResponse
  createRealtimeCall: RealtimeCall
  createRealtimeClientSecret: RealtimeCreateClientSecretResponse
  createRealtimeSession: RealtimeSessionCreateResponse
  createRealtimeTranscriptionSession: RealtimeTranscriptionSessionCreateResponse
  createRealtimeTranslationClientSecret: RealtimeTranslationClientSecretCreateResponse
  createResponse: ResponseObject
  createRun: RunObject
  createSkill: SkillResource
  createSkillVersion: SkillVersionResource
  createSpeech: Uint8Array<ArrayBuffer>
  createThread: ThreadObject
  createThreadAndRun: RunObject
  createTranscription:
    | CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
    | string
  createTranslation: CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | string
  createUpload: Upload
  createVectorStore: VectorStoreObject
  createVectorStoreFile: VectorStoreFileObject
  createVectorStoreFileBatch: VectorStoreFileBatchObject
  createVideo: VideoResource
  createVideoCharacter: VideoCharacterResource
  createVideoEdit: VideoResource
  createVideoExtend: VideoResource
  createVideoRemix: VideoResource
  createVoice: VoiceResource
  createVoiceConsent: VoiceConsentResource
  deleteAssistant: DeleteAssistantResponse
  deleteChatCompletion: ChatCompletionDeleted
  deleteChatKitThread: DeletedThreadResource
  deleteContainer: null
  deleteContainerFile: null
  deleteConversation: DeletedConversationResource
  deleteConversationItem: DeletedConversationItem
  deleteEval: DeleteEvalResponse
  deleteEvalRun: DeleteEvalRunResponse
  deleteFile: DeleteFileResponse
  deleteFineTuningCheckpointPermission: DeleteFineTuningCheckpointPermissionResponse
  deleteMessage: DeleteMessageResponse
  deleteModel: DeleteModelResponse
  deleteResponse: null
  deleteSkill: DeletedSkillResource
  deleteSkillVersion: DeletedSkillVersionResource
  deleteThread: DeleteThreadResponse
  deleteVectorStore: DeleteVectorStoreResponse
  deleteVectorStoreFile: DeleteVectorStoreFileResponse
  deleteVideo: DeletedVideoResource
  deleteVoiceConsent: VoiceConsentDeletedResource
  downloadFile: Uint8Array<ArrayBuffer>
  getAssistant: AssistantObject
  getChatCompletion: CreateChatCompletionResponse
  getChatCompletionMessages: ChatCompletionMessageList
  getChatKitThread: ThreadResource
  getConversation: ConversationResource
  getConversationItem: ConversationItem
  getEval: Eval
  getEvalRun: EvalRun
  getEvalRunOutputItem: EvalRunOutputItem
  getEvalRunOutputItems: EvalRunOutputItemList
  getEvalRuns: EvalRunList
  getInputTokenCounts: TokenCountsResource
  getMessage: MessageObject
  getResponse: ResponseObject
  getRun: RunObject
  getRunStep: RunStepObject
  getSkill: SkillResource
  getSkillContent: Uint8Array<ArrayBuffer>
  getSkillVersion: SkillVersionResource
  getSkillVersionContent: Uint8Array<ArrayBuffer>
  getThread: ThreadObject
  getVectorStore: VectorStoreObject
  getVectorStoreFile: VectorStoreFileObject
  getVectorStoreFileBatch: VectorStoreFileBatchObject
  getVideo: VideoResource
  getVideoCharacter: VideoCharacterResource
  getVoiceConsent: VoiceConsentResource
  hangupRealtimeCall: null
  listAssistants: ListAssistantsResponse
  listBatches: ListBatchesResponse
  listChatCompletions: ChatCompletionList
  listChatKitThreadItems: ThreadItemListResource
  listChatKitThreads: ThreadListResource
  listContainerFiles: ContainerFileListResource
  listContainers: ContainerListResource
  listConversationItems: ConversationItemList
  listEvals: EvalList
  listFiles: ListFilesResponse
  listFilesInVectorStoreBatch: ListVectorStoreFilesResponse
  listFineTuningCheckpointPermissions: ListFineTuningCheckpointPermissionResponse
  listFineTuningEvents: ListFineTuningJobEventsResponse
  listFineTuningJobCheckpoints: ListFineTuningJobCheckpointsResponse
  listInputItems: ResponseItemList
  listMessages: ListMessagesResponse
  listModels: ListModelsResponse
  listPaginatedFineTuningJobs: ListPaginatedFineTuningJobsResponse
  listRunSteps: ListRunStepsResponse
  listRuns: ListRunsResponse
  listSkillVersions: SkillVersionListResource
  listSkills: SkillListResource
  listVectorStoreFiles: ListVectorStoreFilesResponse
  listVectorStores: ListVectorStoresResponse
  listVideos: VideoListResource
  listVoiceConsents: VoiceConsentListResource
  modifyAssistant: AssistantObject
  modifyMessage: MessageObject
  modifyRun: RunObject
  modifyThread: ThreadObject
  modifyVectorStore: VectorStoreObject
  pauseFineTuningJob: FineTuningJob
  referRealtimeCall: null
  rejectRealtimeCall: null
  resumeFineTuningJob: FineTuningJob
  retrieveBatch: Batch
  retrieveContainer: ContainerResource
  retrieveContainerFile: ContainerFileResource
  retrieveContainerFileContent: Uint8Array<ArrayBuffer>
  retrieveFile: OpenAIFile
  retrieveFineTuningJob: FineTuningJob
  retrieveModel: Model
  retrieveVectorStoreFileContent: VectorStoreFileContentResponse
  retrieveVideoContent: Uint8Array<ArrayBuffer>
  runGrader: RunGraderResponse
  searchVectorStore: VectorStoreSearchResultsPage
  submitToolOuputsToRun: RunObject
  updateChatCompletion: CreateChatCompletionResponse
  updateConversation: ConversationResource
  updateEval: Eval
  updateSkillDefaultVersion: SkillResource
  updateVectorStoreFileAttributes: VectorStoreFileObject
  updateVoiceConsent: VoiceConsentResource
  validateGrader: ValidateGraderResponse
}
