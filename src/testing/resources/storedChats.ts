import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { textOf } from '../text/conversation.ts'

/** A chat that was kept, with the messages that it answers. */
export interface StoredChat {
  completion: CreateChatCompletionResponse
  messages: StoredMessage[]
}

interface StoredMessage {
  id: string
  role: string
  content: string
  content_parts: unknown[] | null
}

/** Keeps a chat whose request asks for it. */
export function storeChat(
  { store, metadata, messages }: CreateChatCompletionParams,
  completion: CreateChatCompletionResponse,
  { state }: Context,
): void {
  if (!store) return
  const kept = messages.map(
    ({ content = null, ...message }, index): StoredMessage => ({
      ...message,
      id: `${completion.id}-${index}`,
      content: textOf(content),
      content_parts: Array.isArray(content) ? content : null,
    }),
  )
  state.storedChats.set(completion.id, { completion: { ...completion, metadata: metadata ?? {} }, messages: kept })
}

export const listChatCompletions: Handler<'listChatCompletions'> = (
  { model, metadata, order = 'asc', ...params },
  { state },
) => {
  const wanted = Object.entries(metadata ?? {})
  const completions = [...state.storedChats.values()].map(({ completion }) => completion)
  const found = completions.filter(
    (one) => (!model || one.model === model) && wanted.every(([key, value]) => one.metadata?.[key] === value),
  )
  return page(found, { ...params, order })
}

export const getChatCompletion: Handler<'getChatCompletion'> = ({ completion_id }, context) =>
  chatOf(completion_id, context).completion

export const getChatCompletionMessages: Handler<'getChatCompletionMessages'> = (
  { completion_id, order = 'asc', ...params },
  context,
) => page(chatOf(completion_id, context).messages, { ...params, order })

export const updateChatCompletion: Handler<'updateChatCompletion'> = ({ completion_id, metadata }, context) => {
  const chat = chatOf(completion_id, context)
  const completion = { ...chat.completion, metadata: metadata ?? {} }
  context.state.storedChats.set(completion_id, { ...chat, completion })
  return completion
}

export const deleteChatCompletion: Handler<'deleteChatCompletion'> = ({ completion_id }, context) => {
  const { id } = chatOf(completion_id, context).completion
  context.state.storedChats.delete(id)
  return { id, object: 'chat.completion.deleted', deleted: true }
}

function chatOf(id: string, { state }: Context): StoredChat {
  return find(state.storedChats, id, 'chat completion')
}
