import type { MessageObject } from '../../schemas/MessageObject.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { merge } from '../merge.ts'
import { page } from '../page.ts'
import { findIn } from './findIn.ts'
import { makeMessage } from './messageLife.ts'
import { refuseActiveRun } from './refuseActiveRun.ts'

export const createMessage: Handler<'createMessage'> = ({ thread_id, ...request }, context) => {
  find(context.state.threads, thread_id, 'thread')
  refuseActiveRun(thread_id, context)
  return makeMessage(thread_id, request, context)
}

export const listMessages: Handler<'listMessages'> = ({ thread_id, run_id, ...params }, { state }) => {
  find(state.threads, thread_id, 'thread')
  const messages = [...state.messages.values()].filter((message) => message.thread_id === thread_id)
  return page(run_id === undefined ? messages : messages.filter((message) => message.run_id === run_id), params)
}

export const getMessage: Handler<'getMessage'> = (params, context) => findMessage(params, context)

export const modifyMessage: Handler<'modifyMessage'> = ({ metadata, ...params }, context) => {
  const changed = merge(findMessage(params, context), { metadata })
  context.state.messages.set(changed.id, changed)
  return changed
}

export const deleteMessage: Handler<'deleteMessage'> = (params, context) => {
  const { id } = findMessage(params, context)
  context.state.messages.delete(id)
  return { id, object: 'thread.message.deleted', deleted: true }
}

function findMessage(
  { thread_id, message_id }: { thread_id: string; message_id: string },
  { state }: Context,
): MessageObject {
  find(state.threads, thread_id, 'thread')
  return findIn(state.messages, message_id, 'message', { thread_id })
}
