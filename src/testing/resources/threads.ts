import type { CreateThreadRequest } from '../../schemas/CreateThreadRequest.ts'
import type { ThreadObject } from '../../schemas/ThreadObject.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { merge } from '../merge.ts'
import { makeResources } from './makeResources.ts'
import { makeMessage } from './messageLife.ts'

/** Makes a thread with the messages it starts with. */
export function makeThread(
  { messages = [], metadata, tool_resources }: CreateThreadRequest,
  context: Context,
): ThreadObject {
  const thread: ThreadObject = {
    id: context.id('thread_'),
    object: 'thread',
    created_at: context.seconds(),
    metadata: metadata ?? {},
    tool_resources: makeResources(tool_resources, context),
  }
  context.state.threads.set(thread.id, thread)
  for (const message of messages) makeMessage(thread.id, message, context)
  return thread
}

export const createThread: Handler<'createThread'> = makeThread

export const getThread: Handler<'getThread'> = ({ thread_id }, { state }) => find(state.threads, thread_id, 'thread')

export const modifyThread: Handler<'modifyThread'> = ({ thread_id, metadata, tool_resources }, context) => {
  const thread = find(context.state.threads, thread_id, 'thread')
  const resources = tool_resources === undefined ? undefined : makeResources(tool_resources, context)
  const changed = merge(thread, { metadata, tool_resources: resources })
  context.state.threads.set(thread_id, changed)
  return changed
}

export const deleteThread: Handler<'deleteThread'> = ({ thread_id: id }, { state }) => {
  find(state.threads, id, 'thread')
  state.threads.delete(id)
  for (const map of [state.messages, state.runs, state.steps])
    for (const [key, { thread_id }] of map) if (thread_id === id) map.delete(key)
  return { id, object: 'thread.deleted', deleted: true }
}
