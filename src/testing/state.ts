import type { AssistantObject } from '../schemas/AssistantObject.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { ChatSessionResource } from '../schemas/ChatSessionResource.ts'
import type { ContainerFileResource } from '../schemas/ContainerFileResource.ts'
import type { ContainerResource } from '../schemas/ContainerResource.ts'
import type { ConversationResource } from '../schemas/ConversationResource.ts'
import type { EvalRun } from '../schemas/EvalRun.ts'
import type { EvalRunOutputItem } from '../schemas/EvalRunOutputItem.ts'
import type { FineTuningCheckpointPermission } from '../schemas/FineTuningCheckpointPermission.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { FineTuningJobCheckpoint } from '../schemas/FineTuningJobCheckpoint.ts'
import type { FineTuningJobEvent } from '../schemas/FineTuningJobEvent.ts'
import type { ItemResource } from '../schemas/ItemResource.ts'
import type { MessageObject } from '../schemas/MessageObject.ts'
import type { Model } from '../schemas/Model.ts'
import type { OpenAIFile } from '../schemas/OpenAIFile.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { RunStepObject } from '../schemas/RunStepObject.ts'
import type { SkillResource } from '../schemas/SkillResource.ts'
import type { ThreadItem } from '../schemas/ThreadItem.ts'
import type { ThreadObject } from '../schemas/ThreadObject.ts'
import type { ThreadResource } from '../schemas/ThreadResource.ts'
import type { Upload } from '../schemas/Upload.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'
import type { VectorStoreObject } from '../schemas/VectorStoreObject.ts'
import type { VoiceConsentResource } from '../schemas/VoiceConsentResource.ts'
import type { VoiceResource } from '../schemas/VoiceResource.ts'
import type { KeptEval } from './resources/evals/evals.ts'
import type { RealtimeCallState } from './resources/realtimeCalls.ts'
import type { RealtimeSecret } from './resources/realtimeSessions.ts'
import type { SkillVersion } from './resources/skills/versions.ts'
import { standardModels } from './resources/standardModels.ts'
import type { StoredChat } from './resources/storedChats.ts'
import type { UploadedPart } from './resources/uploads.ts'
import { type Budget, Store } from './store.ts'
import type { Ending, EndingKind, OnChange } from './webhookEvent.ts'

/** A map for each resource, by id, oldest first. */
export interface Resources {
  readonly assistants: Map<string, AssistantObject>
  readonly batches: Map<string, Batch>
  /** The ids of the files of each file batch of a vector store, by the batch's id. */
  readonly batchFiles: Map<string, string[]>
  /** The items of each thread of ChatKit, by its id, oldest first. */
  readonly chatKitItems: Map<string, ThreadItem[]>
  readonly chatKitSessions: Map<string, ChatSessionResource>
  readonly chatKitThreads: Map<string, ThreadResource>
  /** The permissions of each checkpoint, by its name, oldest first. */
  readonly checkpointPermissions: Map<string, FineTuningCheckpointPermission[]>
  /** The bytes of each container's file, by its id. */
  readonly containerContents: Map<string, Uint8Array<ArrayBuffer>>
  readonly containerFiles: Map<string, ContainerFileResource>
  readonly containers: Map<string, ContainerResource>
  /** The bytes of each file, by its id. */
  readonly contents: Map<string, Uint8Array<ArrayBuffer>>
  /** The items of each conversation, by its id, oldest first. */
  readonly conversationItems: Map<string, ItemResource[]>
  readonly conversations: Map<string, ConversationResource>
  /** The output items of each run of an evaluation, by its id, oldest first. */
  readonly evalRunItems: Map<string, EvalRunOutputItem[]>
  readonly evalRuns: Map<string, EvalRun>
  readonly evals: Map<string, KeptEval>
  readonly files: Map<string, OpenAIFile>
  /** The checkpoints of each fine-tuning job, by its id. */
  readonly fineTuningCheckpoints: Map<string, FineTuningJobCheckpoint[]>
  /** The events of each fine-tuning job, by its id. */
  readonly fineTuningEvents: Map<string, FineTuningJobEvent[]>
  readonly fineTuningJobs: Map<string, FineTuningJob>
  /** PNGs that answers link to, by their name. */
  readonly images: Map<string, Uint8Array<ArrayBuffer>>
  readonly messages: Map<string, MessageObject>
  readonly models: Map<string, Model>
  readonly realtimeCalls: Map<string, RealtimeCallState>
  /** The keys of browsers, by their values. */
  readonly realtimeSecrets: Map<string, RealtimeSecret>
  /** What has no map of its own, by its path, such as `/videos/video_1`. */
  readonly resources: Map<string, object>
  /** What each response becomes that is still being made, by its id. */
  readonly responseEnds: Map<string, ResponseObject>
  /** What each response was given, by its id, without what came before it. */
  readonly responseInputs: Map<string, ItemResource[]>
  readonly responses: Map<string, ResponseObject>
  readonly runs: Map<string, RunObject>
  readonly skills: Map<string, SkillResource>
  /** The versions of all skills, by ids of their own. */
  readonly skillVersions: Map<string, SkillVersion>
  readonly steps: Map<string, RunStepObject>
  /** Chats whose requests asked to be stored, by the id of the completion. */
  readonly storedChats: Map<string, StoredChat>
  readonly threads: Map<string, ThreadObject>
  /** The parts of uploads that are not over, by their ids. */
  readonly uploadParts: Map<string, UploadedPart>
  readonly uploads: Map<string, Upload>
  /** After how many seconds an upload's file is to be deleted, by the upload's id. */
  readonly uploadSeconds: Map<string, number>
  readonly vectorStoreFileBatches: Map<string, VectorStoreFileBatchObject>
  /** Files in vector stores, by the store's id, a slash and the file's id. */
  readonly vectorStoreFiles: Map<string, VectorStoreFileObject>
  readonly vectorStores: Map<string, VectorStoreObject>
  readonly voiceConsents: Map<string, VoiceConsentResource>
  readonly voices: Map<string, VoiceResource>
}

/** What the mock holds. */
export interface State extends Resources {
  /** Forgets everything, as if the mock were new. */
  reset(): void
}

/** Makes the state of a new mock; `onChange` is told of what webhooks can be about, and `onCall` of realtime calls. */
export function createState(
  budget: Budget,
  onReset: () => void,
  onChange: OnChange,
  onCall: (call: RealtimeCallState) => void,
): State {
  const watched =
    (kind: EndingKind) =>
    (value: Ending, before: Ending | undefined): void =>
      onChange(kind, value, before)
  const maps = {
    assistants: new Store<AssistantObject>(budget),
    batches: new Store<Batch>(budget, watched('batch')),
    batchFiles: new Store<string[]>(budget),
    chatKitItems: new Store<ThreadItem[]>(budget),
    chatKitSessions: new Store<ChatSessionResource>(budget),
    chatKitThreads: new Store<ThreadResource>(budget),
    checkpointPermissions: new Store<FineTuningCheckpointPermission[]>(budget),
    containerContents: new Store<Uint8Array<ArrayBuffer>>(budget),
    containerFiles: new Store<ContainerFileResource>(budget),
    containers: new Store<ContainerResource>(budget),
    contents: new Store<Uint8Array<ArrayBuffer>>(budget),
    conversationItems: new Store<ItemResource[]>(budget),
    conversations: new Store<ConversationResource>(budget),
    evalRunItems: new Store<EvalRunOutputItem[]>(budget),
    evalRuns: new Store<EvalRun>(budget, watched('eval.run')),
    evals: new Store<KeptEval>(budget),
    files: new Store<OpenAIFile>(budget),
    fineTuningCheckpoints: new Store<FineTuningJobCheckpoint[]>(budget),
    fineTuningEvents: new Store<FineTuningJobEvent[]>(budget),
    fineTuningJobs: new Store<FineTuningJob>(budget, watched('fine_tuning.job')),
    images: new Store<Uint8Array<ArrayBuffer>>(budget),
    messages: new Store<MessageObject>(budget),
    models: new Store<Model>(budget),
    realtimeCalls: new Store<RealtimeCallState>(budget, onCall),
    realtimeSecrets: new Store<RealtimeSecret>(budget),
    resources: new Store<object>(budget),
    responseEnds: new Store<ResponseObject>(budget),
    responseInputs: new Store<ItemResource[]>(budget),
    responses: new Store<ResponseObject>(budget, watched('response')),
    runs: new Store<RunObject>(budget),
    skills: new Store<SkillResource>(budget),
    skillVersions: new Store<SkillVersion>(budget),
    steps: new Store<RunStepObject>(budget),
    storedChats: new Store<StoredChat>(budget),
    threads: new Store<ThreadObject>(budget),
    uploadParts: new Store<UploadedPart>(budget),
    uploads: new Store<Upload>(budget),
    uploadSeconds: new Store<number>(budget),
    vectorStoreFileBatches: new Store<VectorStoreFileBatchObject>(budget),
    vectorStoreFiles: new Store<VectorStoreFileObject>(budget),
    vectorStores: new Store<VectorStoreObject>(budget),
    voiceConsents: new Store<VoiceConsentResource>(budget),
    voices: new Store<VoiceResource>(budget),
  } satisfies Resources
  const fill = (): void => {
    for (const model of standardModels()) maps.models.set(model.id, model)
  }
  fill()
  return {
    ...maps,
    reset: () => {
      for (const map of Object.values(maps)) map.clear()
      onReset()
      fill()
    },
  }
}
