import type { CreateMessageRequest } from '../../schemas/CreateMessageRequest.ts'
import type { MessageObject } from '../../schemas/MessageObject.ts'
import type { Context } from '../context.ts'
import { find } from '../find.ts'

/** Puts a message into a thread. */
export function makeMessage(thread_id: string, request: CreateMessageRequest, context: Context): MessageObject {
  const { role, content, attachments, metadata } = request
  for (const { file_id } of attachments ?? []) if (file_id) find(context.state.files, file_id, 'file', 'attachments')
  const parts = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content
  const message: MessageObject = {
    ...newMessage(thread_id, context),
    role,
    content: parts.map((part) =>
      part.type === 'text' ? { type: 'text', text: { value: part.text, annotations: [] } } : part,
    ),
    attachments: attachments ?? [],
    metadata: metadata ?? {},
    status: 'completed',
    completed_at: context.seconds(),
  }
  context.state.messages.set(message.id, message)
  return message
}

/** A message of an assistant without content yet. */
export function newMessage(thread_id: string, context: Context): MessageObject {
  return {
    id: context.id('msg_'),
    object: 'thread.message',
    created_at: context.seconds(),
    thread_id,
    status: 'in_progress',
    incomplete_details: null,
    incomplete_at: null,
    completed_at: null,
    role: 'assistant',
    content: [],
    assistant_id: null,
    run_id: null,
    attachments: [],
    metadata: {},
  }
}

/** The text of a message. */
export function messageText({ content }: MessageObject): string {
  return content.map((part) => (part.type === 'text' ? part.text.value : '')).join(' ')
}
