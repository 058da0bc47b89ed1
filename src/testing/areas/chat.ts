// Generated from spec/ by codegen/; change those.

import { CreateChatCompletionParamsSchema } from '../../schemas/params/CreateChatCompletionParams.ts'
import { DeleteChatCompletionParamsSchema } from '../../schemas/params/DeleteChatCompletionParams.ts'
import { GetChatCompletionMessagesParamsSchema } from '../../schemas/params/GetChatCompletionMessagesParams.ts'
import { GetChatCompletionParamsSchema } from '../../schemas/params/GetChatCompletionParams.ts'
import { ListChatCompletionsParamsSchema } from '../../schemas/params/ListChatCompletionsParams.ts'
import { UpdateChatCompletionParamsSchema } from '../../schemas/params/UpdateChatCompletionParams.ts'
import type { Area } from '../area.ts'
import { createChatCompletion } from '../resources/chatCompletions.ts'
import {
  deleteChatCompletion,
  getChatCompletion,
  getChatCompletionMessages,
  listChatCompletions,
  updateChatCompletion,
} from '../resources/storedChats.ts'

/** What the mock has of Chat. */
export const chat: Area<
  | 'createChatCompletion'
  | 'deleteChatCompletion'
  | 'getChatCompletion'
  | 'getChatCompletionMessages'
  | 'listChatCompletions'
  | 'updateChatCompletion'
> = {
  routes: {
    createChatCompletion: {
      method: 'POST',
      path: '/chat/completions',
      schema: CreateChatCompletionParamsSchema,
      body: ['json'],
    },
    deleteChatCompletion: {
      method: 'DELETE',
      path: '/chat/completions/{completion_id}',
      schema: DeleteChatCompletionParamsSchema,
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
    listChatCompletions: {
      method: 'GET',
      path: '/chat/completions',
      schema: ListChatCompletionsParamsSchema,
      numbers: ['limit'],
    },
    updateChatCompletion: {
      method: 'POST',
      path: '/chat/completions/{completion_id}',
      schema: UpdateChatCompletionParamsSchema,
      body: ['json'],
    },
  },
  handlers: {
    createChatCompletion,
    deleteChatCompletion,
    getChatCompletion,
    getChatCompletionMessages,
    listChatCompletions,
    updateChatCompletion,
  },
  generics: {},
}
