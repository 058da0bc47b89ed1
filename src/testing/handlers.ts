import type { Handler } from './context.ts'
import { createChatCompletion } from './resources/chatCompletions.ts'
import { createEmbedding } from './resources/embeddings.ts'
import { deleteModel, listModels, retrieveModel } from './resources/models.ts'
import type { ParamsOf } from './routes.ts'

/** What answers each operation. */
export const handlers: { readonly [Id in keyof ParamsOf]?: Handler<Id> } = {
  createChatCompletion,
  createEmbedding,
  deleteModel,
  listModels,
  retrieveModel,
}
