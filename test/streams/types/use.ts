import { createClient } from '../../../src/core/createClient.ts'
import { createChatCompletionStream } from '../../../src/operations/createChatCompletionStream.ts'
import { createRunStream } from '../../../src/operations/createRunStream.ts'
import {
  aguiStreamResponse,
  collectChatCompletion,
  collectRun,
  eventStreamResponse,
  readEventStream,
  serverSentEvents,
  snapshots,
  textDeltas,
  textStreamResponse,
  uiMessageStreamResponse,
} from '../../../src/streams/index.ts'

// Compiled under lib DOM and under workers-types: what an application writes, and the types that it gets.

/** Fails to compile unless the value has exactly this type. */
function exact<T>(): <U extends T>(value: U & ([T] extends [U] ? unknown : never)) => void {
  return () => {}
}

const client = createClient()
const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Hello' }] }
const run = { thread_id: 'thread_1', assistant_id: 'asst_1' }

export async function use(): Promise<Response[]> {
  await using stream = await createChatCompletionStream(client, params)
  exact<Response>()(stream.response)
  exact<string | undefined>()(stream.requestId)
  for await (const { choices } of stream) exact<string | null | undefined>()(choices[0]?.delta?.content)
  for await (const { choices } of snapshots(stream)) exact<string | null | undefined>()(choices[0]?.message.content)
  for await (const text of textDeltas(stream)) exact<string>()(text)
  for await (const event of await createRunStream(client, run)) {
    // @ts-expect-error: `done` and `error` are no events
    if (event.event === 'done') return []
    if (event.event === 'thread.run.completed') exact<string>()(event.data.id)
  }
  for await (const { messages, status } of snapshots(await createRunStream(client, run))) console.log(messages, status)
  exact<string>()((await collectRun(await createRunStream(client, run))).thread_id)
  exact<'chat.completion'>()((await collectChatCompletion(readEventStream(new Response('')))).object)
  const [left, right] = stream.tee()
  for await (const { choices } of left) console.log(choices)
  for await (const text of textDeltas(right)) console.log(text)
  for await (const { data } of serverSentEvents(new Blob().stream())) exact<string>()(data)
  const { signal } = new AbortController()
  const fronts = [
    uiMessageStreamResponse(stream, { signal, onEnd: ({ usage }) => console.log(usage?.inputTokens) }),
    aguiStreamResponse(stream, { threadId: 't', runId: 'r', onError: String }),
  ]
  return [eventStreamResponse(stream, { signal }), textStreamResponse(stream), ...fronts]
}
