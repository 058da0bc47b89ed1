// Generated from spec/ by codegen/; change those.

import { CancelChatKitSessionParamsSchema } from '../../schemas/params/CancelChatKitSessionParams.ts'
import { CreateChatKitSessionParamsSchema } from '../../schemas/params/CreateChatKitSessionParams.ts'
import { DeleteChatKitThreadParamsSchema } from '../../schemas/params/DeleteChatKitThreadParams.ts'
import { GetChatKitThreadParamsSchema } from '../../schemas/params/GetChatKitThreadParams.ts'
import { ListChatKitThreadItemsParamsSchema } from '../../schemas/params/ListChatKitThreadItemsParams.ts'
import { ListChatKitThreadsParamsSchema } from '../../schemas/params/ListChatKitThreadsParams.ts'
import type { Area } from '../area.ts'
import {
  cancelChatKitSession,
  createChatKitSession,
  deleteChatKitThread,
  getChatKitThread,
  listChatKitThreadItems,
  listChatKitThreads,
} from '../resources/chatKit.ts'

/** What the mock has of ChatKit. */
export const chatKit: Area<
  | 'cancelChatKitSession'
  | 'createChatKitSession'
  | 'deleteChatKitThread'
  | 'getChatKitThread'
  | 'listChatKitThreadItems'
  | 'listChatKitThreads'
> = {
  routes: {
    cancelChatKitSession: {
      method: 'POST',
      path: '/chatkit/sessions/{session_id}/cancel',
      schema: CancelChatKitSessionParamsSchema,
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
    },
    createChatKitSession: {
      method: 'POST',
      path: '/chatkit/sessions',
      schema: CreateChatKitSessionParamsSchema,
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      body: ['json'],
    },
    deleteChatKitThread: {
      method: 'DELETE',
      path: '/chatkit/threads/{thread_id}',
      schema: DeleteChatKitThreadParamsSchema,
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
    },
    getChatKitThread: {
      method: 'GET',
      path: '/chatkit/threads/{thread_id}',
      schema: GetChatKitThreadParamsSchema,
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
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
  },
  handlers: {
    cancelChatKitSession,
    createChatKitSession,
    deleteChatKitThread,
    getChatKitThread,
    listChatKitThreadItems,
    listChatKitThreads,
  },
  generics: {},
}
