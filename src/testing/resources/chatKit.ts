import type { ChatSessionResource } from '../../schemas/ChatSessionResource.ts'
import type { ThreadResource } from '../../schemas/ThreadResource.ts'
import type { UserMessageItem } from '../../schemas/UserMessageItem.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { Refusal } from '../refusal.ts'

/** Begins a session, and a thread with a greeting of its user, which front ends begin where there is a real API. */
export const createChatKitSession: Handler<'createChatKitSession'> = (params, context) => {
  const { workflow, user, expires_after, rate_limits, chatkit_configuration } = params
  const { automatic_thread_titling, file_upload, history } = chatkit_configuration ?? {}
  const max_requests_per_1_minute = rate_limits?.max_requests_per_1_minute ?? 10
  const session: ChatSessionResource = {
    id: context.id('cksess_'),
    object: 'chatkit.session',
    expires_at: context.seconds() + (expires_after?.seconds ?? 600),
    client_secret: context.id('ek_'),
    workflow: {
      id: workflow.id,
      version: workflow.version ?? null,
      state_variables: workflow.state_variables ?? null,
      tracing: { enabled: workflow.tracing?.enabled ?? true },
    },
    user,
    rate_limits: { max_requests_per_1_minute },
    max_requests_per_1_minute,
    status: 'active',
    chatkit_configuration: {
      automatic_thread_titling: { enabled: automatic_thread_titling?.enabled ?? true },
      file_upload: { enabled: file_upload?.enabled ?? false, max_file_size: null, max_files: null },
      history: { enabled: history?.enabled ?? true, recent_threads: null },
    },
  }
  context.state.chatKitSessions.set(session.id, session)
  beginThread(user, context)
  return session
}

function beginThread(user: string, context: Context): void {
  const thread: ThreadResource = {
    id: context.id('cthr_'),
    object: 'chatkit.thread',
    created_at: context.seconds(),
    title: null,
    status: { type: 'active' },
    user,
  }
  const greeting: UserMessageItem = {
    id: context.id('cthi_'),
    object: 'chatkit.thread_item',
    created_at: context.seconds(),
    thread_id: thread.id,
    type: 'chatkit.user_message',
    content: [{ type: 'input_text', text: 'Hello!' }],
    attachments: [],
    inference_options: null,
  }
  context.state.chatKitThreads.set(thread.id, thread)
  context.state.chatKitItems.set(thread.id, [greeting])
}

export const cancelChatKitSession: Handler<'cancelChatKitSession'> = ({ session_id }, { state }) => {
  const session = find(state.chatKitSessions, session_id, 'session')
  if (session.status !== 'active') throw new Refusal(400, `The session '${session_id}' is ${session.status}.`)
  const cancelled: ChatSessionResource = { ...session, status: 'cancelled' }
  state.chatKitSessions.set(session_id, cancelled)
  return cancelled
}

export const listChatKitThreads: Handler<'listChatKitThreads'> = ({ user, ...params }, { state }) =>
  page(
    [...state.chatKitThreads.values()].filter((thread) => user === undefined || thread.user === user),
    params,
  )

export const getChatKitThread: Handler<'getChatKitThread'> = ({ thread_id }, context) => findThread(thread_id, context)

export const deleteChatKitThread: Handler<'deleteChatKitThread'> = ({ thread_id }, context) => {
  const { id } = findThread(thread_id, context)
  context.state.chatKitThreads.delete(id)
  context.state.chatKitItems.delete(id)
  return { id, object: 'chatkit.thread.deleted', deleted: true }
}

export const listChatKitThreadItems: Handler<'listChatKitThreadItems'> = ({ thread_id, ...params }, context) =>
  page(context.state.chatKitItems.get(findThread(thread_id, context).id) ?? [], params)

function findThread(id: string, { state }: Context): ThreadResource {
  return find(state.chatKitThreads, id, 'thread')
}
