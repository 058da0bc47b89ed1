import type { AssistantObject } from '../schemas/AssistantObject.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { ConversationResource } from '../schemas/ConversationResource.ts'
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
import type { ThreadObject } from '../schemas/ThreadObject.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'
import type { VectorStoreObject } from '../schemas/VectorStoreObject.ts'
import { standardModels } from './resources/standardModels.ts'
import { type Budget, Store } from './store.ts'

/** A map for each resource, by id, oldest first. */
export interface Resources {
  readonly assistants: Map<string, AssistantObject>
  readonly batches: Map<string, Batch>
  /** The ids of the files of each file batch of a vector store, by the batch's id. */
  readonly batchFiles: Map<string, string[]>
  /** The bytes of each file, by its id. */
  readonly contents: Map<string, Uint8Array<ArrayBuffer>>
  /** The items of each conversation, by its id, oldest first. */
  readonly conversationItems: Map<string, ItemResource[]>
  readonly conversations: Map<string, ConversationResource>
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
  /** What each response becomes that is still being made, by its id. */
  readonly responseEnds: Map<string, ResponseObject>
  /** What each response was given, by its id, without what came before it. */
  readonly responseInputs: Map<string, ItemResource[]>
  readonly responses: Map<string, ResponseObject>
  readonly runs: Map<string, RunObject>
  readonly steps: Map<string, RunStepObject>
  readonly threads: Map<string, ThreadObject>
  readonly vectorStoreFileBatches: Map<string, VectorStoreFileBatchObject>
  /** Files in vector stores, by the store's id, a slash and the file's id. */
  readonly vectorStoreFiles: Map<string, VectorStoreFileObject>
  readonly vectorStores: Map<string, VectorStoreObject>
}

/** What the mock holds. */
export interface State extends Resources {
  /** Forgets everything, as if the mock were new. */
  reset(): void
}

/** Makes the state of a new mock. */
export function createState(budget: Budget, onReset: () => void): State {
  const maps = {
    assistants: new Store<AssistantObject>(budget),
    batches: new Store<Batch>(budget),
    batchFiles: new Store<string[]>(budget),
    contents: new Store<Uint8Array<ArrayBuffer>>(budget),
    conversationItems: new Store<ItemResource[]>(budget),
    conversations: new Store<ConversationResource>(budget),
    files: new Store<OpenAIFile>(budget),
    fineTuningCheckpoints: new Store<FineTuningJobCheckpoint[]>(budget),
    fineTuningEvents: new Store<FineTuningJobEvent[]>(budget),
    fineTuningJobs: new Store<FineTuningJob>(budget),
    images: new Store<Uint8Array<ArrayBuffer>>(budget),
    messages: new Store<MessageObject>(budget),
    models: new Store<Model>(budget),
    responseEnds: new Store<ResponseObject>(budget),
    responseInputs: new Store<ItemResource[]>(budget),
    responses: new Store<ResponseObject>(budget),
    runs: new Store<RunObject>(budget),
    steps: new Store<RunStepObject>(budget),
    threads: new Store<ThreadObject>(budget),
    vectorStoreFileBatches: new Store<VectorStoreFileBatchObject>(budget),
    vectorStoreFiles: new Store<VectorStoreFileObject>(budget),
    vectorStores: new Store<VectorStoreObject>(budget),
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
