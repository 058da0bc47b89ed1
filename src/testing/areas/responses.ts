// Generated from spec/ by codegen/; change those.

import { CancelResponseParamsSchema } from '../../schemas/params/CancelResponseParams.ts'
import { CompactConversationParamsSchema } from '../../schemas/params/CompactConversationParams.ts'
import { CreateResponseParamsSchema } from '../../schemas/params/CreateResponseParams.ts'
import { DeleteResponseParamsSchema } from '../../schemas/params/DeleteResponseParams.ts'
import { GetInputTokenCountsParamsSchema } from '../../schemas/params/GetInputTokenCountsParams.ts'
import { GetResponseParamsSchema } from '../../schemas/params/GetResponseParams.ts'
import { ListInputItemsParamsSchema } from '../../schemas/params/ListInputItemsParams.ts'
import type { Area } from '../area.ts'
import { cancelResponse } from '../resources/responses/cancelResponse.ts'
import { compactConversation } from '../resources/responses/compactConversation.ts'
import { createResponse } from '../resources/responses/createResponse.ts'
import { deleteResponse } from '../resources/responses/deleteResponse.ts'
import { getInputTokenCounts } from '../resources/responses/getInputTokenCounts.ts'
import { getResponse } from '../resources/responses/getResponse.ts'
import { listInputItems } from '../resources/responses/listInputItems.ts'

/** What the mock has of Responses. */
export const responses: Area<
  | 'cancelResponse'
  | 'compactConversation'
  | 'createResponse'
  | 'deleteResponse'
  | 'getInputTokenCounts'
  | 'getResponse'
  | 'listInputItems'
> = {
  routes: {
    cancelResponse: { method: 'POST', path: '/responses/{response_id}/cancel', schema: CancelResponseParamsSchema },
    compactConversation: {
      method: 'POST',
      path: '/responses/compact',
      schema: CompactConversationParamsSchema,
      body: ['json'],
    },
    createResponse: { method: 'POST', path: '/responses', schema: CreateResponseParamsSchema, body: ['json'] },
    deleteResponse: { method: 'DELETE', path: '/responses/{response_id}', schema: DeleteResponseParamsSchema },
    getInputTokenCounts: {
      method: 'POST',
      path: '/responses/input_tokens',
      schema: GetInputTokenCountsParamsSchema,
      body: ['json'],
    },
    getResponse: {
      method: 'GET',
      path: '/responses/{response_id}',
      schema: GetResponseParamsSchema,
      numbers: ['starting_after'],
      booleans: ['stream', 'include_obfuscation'],
    },
    listInputItems: {
      method: 'GET',
      path: '/responses/{response_id}/input_items',
      schema: ListInputItemsParamsSchema,
      numbers: ['limit'],
    },
  },
  handlers: {
    cancelResponse,
    compactConversation,
    createResponse,
    deleteResponse,
    getInputTokenCounts,
    getResponse,
    listInputItems,
  },
  generics: {},
}
