import { type Cases, missing, none } from '../case.ts'

export const chatKit: Cases<
  | 'cancelChatKitSession'
  | 'createChatKitSession'
  | 'deleteChatKitThread'
  | 'getChatKitThread'
  | 'listChatKitThreadItems'
  | 'listChatKitThreads'
> = {
  cancelChatKitSession: { params: ({ session }) => ({ session_id: session }), refused: [[{ session_id: none }, 404]] },
  createChatKitSession: {
    params: () => ({ workflow: { id: 'wf_1' }, user: 'user_1', expires_after: { anchor: 'created_at', seconds: 60 } }),
    refused: [
      [{ user: missing }, 400, 'user'],
      [{ user: '' }, 400, 'user'],
      [{ expires_after: { anchor: 'created_at', seconds: 601 } }, 400, 'expires_after.seconds'],
    ],
  },
  deleteChatKitThread: {
    params: ({ chatKitThread }) => ({ thread_id: chatKitThread }),
    refused: [[{ thread_id: none }, 404]],
  },
  getChatKitThread: {
    params: ({ chatKitThread }) => ({ thread_id: chatKitThread }),
    refused: [[{ thread_id: none }, 404]],
  },
  listChatKitThreadItems: {
    params: ({ chatKitThread }) => ({ thread_id: chatKitThread, limit: 1 }),
    refused: [
      [{ thread_id: none }, 404],
      [{ limit: 101 }, 400, 'limit'],
    ],
  },
  listChatKitThreads: {
    params: () => ({ user: 'user_1', order: 'asc' }),
    refused: [
      [{ order: 'up' }, 400, 'order'],
      [{ after: none }, 404, 'after'],
    ],
  },
}
