import type { OfficialCalls } from './calls.ts'

/** Assistants with their threads, conversations, and ChatKit. */
export const assistantCalls: OfficialCalls = {
  cancelChatKitSession: (client, { session }) => client.beta.chatkit.sessions.cancel(session),
  cancelRun: (client, { runningRun, runningThread: thread_id }) =>
    client.beta.threads.runs.cancel(runningRun, { thread_id }),
  createAssistant: (client) => client.beta.assistants.create({ model: 'gpt-4o' }),
  createChatKitSession: (client) => client.beta.chatkit.sessions.create({ workflow: { id: 'wf_1' }, user: 'user_1' }),
  createConversation: (client) => client.conversations.create({ items: [{ role: 'user', content: 'Hello' }] }),
  createConversationItems: (client, { conversation }) =>
    client.conversations.items.create(conversation, { items: [{ role: 'user', content: 'And?' }] }),
  createMessage: (client, { thread }) =>
    client.beta.threads.messages.create(thread, { role: 'user', content: 'Hello' }),
  createRun: (client, { thread, assistant }) =>
    client.beta.threads.runs.create(thread, { assistant_id: assistant, stream: false }),
  createThread: (client) => client.beta.threads.create(),
  createThreadAndRun: (client, { assistant }) =>
    client.beta.threads.createAndRun({ assistant_id: assistant, stream: false }),
  deleteAssistant: (client, { assistant }) => client.beta.assistants.delete(assistant),
  deleteChatKitThread: (client, { chatKitThread }) => client.beta.chatkit.threads.delete(chatKitThread),
  deleteConversation: (client, { conversation }) => client.conversations.delete(conversation),
  deleteConversationItem: (client, { conversation: conversation_id, conversationItem }) =>
    client.conversations.items.delete(conversationItem, { conversation_id }),
  deleteMessage: (client, { thread: thread_id, message }) =>
    client.beta.threads.messages.delete(message, { thread_id }),
  deleteThread: (client, { emptyThread }) => client.beta.threads.delete(emptyThread),
  getAssistant: (client, { assistant }) => client.beta.assistants.retrieve(assistant),
  getChatKitThread: (client, { chatKitThread }) => client.beta.chatkit.threads.retrieve(chatKitThread),
  getConversation: (client, { conversation }) => client.conversations.retrieve(conversation),
  getConversationItem: (client, { conversation: conversation_id, conversationItem }) =>
    client.conversations.items.retrieve(conversationItem, { conversation_id }),
  getMessage: (client, { thread: thread_id, message }) => client.beta.threads.messages.retrieve(message, { thread_id }),
  getRun: (client, { thread: thread_id, run }) => client.beta.threads.runs.retrieve(run, { thread_id }),
  getRunStep: (client, { thread: thread_id, run: run_id, step }) =>
    client.beta.threads.runs.steps.retrieve(step, { thread_id, run_id }),
  getThread: (client, { thread }) => client.beta.threads.retrieve(thread),
  listAssistants: (client) => client.beta.assistants.list(),
  listChatKitThreadItems: (client, { chatKitThread }) => client.beta.chatkit.threads.listItems(chatKitThread),
  listChatKitThreads: (client) => client.beta.chatkit.threads.list(),
  listConversationItems: (client, { conversation }) => client.conversations.items.list(conversation),
  listMessages: (client, { thread }) => client.beta.threads.messages.list(thread),
  listRuns: (client, { thread }) => client.beta.threads.runs.list(thread),
  listRunSteps: (client, { thread: thread_id, run }) => client.beta.threads.runs.steps.list(run, { thread_id }),
  modifyAssistant: (client, { assistant }) => client.beta.assistants.update(assistant, { name: 'New' }),
  modifyMessage: (client, { thread: thread_id, message }) =>
    client.beta.threads.messages.update(message, { thread_id, metadata: { a: 'b' } }),
  modifyRun: (client, { thread: thread_id, run }) =>
    client.beta.threads.runs.update(run, { thread_id, metadata: { a: 'b' } }),
  modifyThread: (client, { thread }) => client.beta.threads.update(thread, { metadata: { a: 'b' } }),
  submitToolOuputsToRun: (client, { waitingThread: thread_id, waitingRun, toolCall }) =>
    client.beta.threads.runs.submitToolOutputs(waitingRun, {
      thread_id,
      stream: false,
      tool_outputs: [{ tool_call_id: toolCall, output: 'Sunny' }],
    }),
  updateConversation: (client, { conversation }) => client.conversations.update(conversation, { metadata: { a: 'b' } }),
}
