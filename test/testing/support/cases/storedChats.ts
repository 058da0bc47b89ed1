import { type Cases, missing, none } from '../case.ts'

export const storedChats: Cases<
  | 'deleteChatCompletion'
  | 'getChatCompletion'
  | 'getChatCompletionMessages'
  | 'listChatCompletions'
  | 'updateChatCompletion'
> = {
  deleteChatCompletion: { params: ({ chat }) => ({ completion_id: chat }), refused: [[{ completion_id: none }, 404]] },
  getChatCompletion: { params: ({ chat }) => ({ completion_id: chat }), refused: [[{ completion_id: none }, 404]] },
  getChatCompletionMessages: {
    params: ({ chat }) => ({ completion_id: chat, limit: 1 }),
    refused: [
      [{ completion_id: none }, 404],
      [{ limit: 101 }, 400, 'limit'],
    ],
  },
  listChatCompletions: {
    params: () => ({ model: 'gpt-4o', metadata: { topic: 'tea' }, order: 'desc' }),
    refused: [
      [{ after: none }, 404, 'after'],
      [{ order: 'up' }, 400, 'order'],
    ],
  },
  updateChatCompletion: {
    params: ({ chat }) => ({ completion_id: chat, metadata: { topic: 'coffee' } }),
    refused: [
      [{ completion_id: none }, 404],
      [{ metadata: missing }, 400, 'metadata'],
    ],
  },
}
