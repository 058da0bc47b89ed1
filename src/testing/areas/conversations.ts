// Generated from spec/ by codegen/; change those.

import { CreateConversationItemsParamsSchema } from '../../schemas/params/CreateConversationItemsParams.ts'
import { CreateConversationParamsSchema } from '../../schemas/params/CreateConversationParams.ts'
import { DeleteConversationItemParamsSchema } from '../../schemas/params/DeleteConversationItemParams.ts'
import { DeleteConversationParamsSchema } from '../../schemas/params/DeleteConversationParams.ts'
import { GetConversationItemParamsSchema } from '../../schemas/params/GetConversationItemParams.ts'
import { GetConversationParamsSchema } from '../../schemas/params/GetConversationParams.ts'
import { ListConversationItemsParamsSchema } from '../../schemas/params/ListConversationItemsParams.ts'
import { UpdateConversationParamsSchema } from '../../schemas/params/UpdateConversationParams.ts'
import type { Area } from '../area.ts'
import {
  createConversationItems,
  deleteConversationItem,
  getConversationItem,
  listConversationItems,
} from '../resources/conversations/conversationItems.ts'
import {
  createConversation,
  deleteConversation,
  getConversation,
  updateConversation,
} from '../resources/conversations/conversations.ts'

/** What the mock has of Conversations. */
export const conversations: Area<
  | 'createConversation'
  | 'createConversationItems'
  | 'deleteConversation'
  | 'deleteConversationItem'
  | 'getConversation'
  | 'getConversationItem'
  | 'listConversationItems'
  | 'updateConversation'
> = {
  routes: {
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
    getConversation: { method: 'GET', path: '/conversations/{conversation_id}', schema: GetConversationParamsSchema },
    getConversationItem: {
      method: 'GET',
      path: '/conversations/{conversation_id}/items/{item_id}',
      schema: GetConversationItemParamsSchema,
    },
    listConversationItems: {
      method: 'GET',
      path: '/conversations/{conversation_id}/items',
      schema: ListConversationItemsParamsSchema,
      numbers: ['limit'],
    },
    updateConversation: {
      method: 'POST',
      path: '/conversations/{conversation_id}',
      schema: UpdateConversationParamsSchema,
      body: ['json'],
    },
  },
  handlers: {
    createConversation,
    createConversationItems,
    deleteConversation,
    deleteConversationItem,
    getConversation,
    getConversationItem,
    listConversationItems,
    updateConversation,
  },
  generics: {},
}
