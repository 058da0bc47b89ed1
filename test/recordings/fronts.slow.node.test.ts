import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { HttpAgent } from '@ag-ui/client'
import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { expect, test } from 'vitest'
import { readRecordings } from '../../scripts/recordings/readRecordings.ts'
import { type Recording, setAside } from '../../scripts/recordings/recording.ts'
import { aguiStreamResponse } from '../../src/streams/aguiStreamResponse.ts'
import type { EventStream } from '../../src/streams/eventStream.ts'
import type { FrontEvent } from '../../src/streams/frontEvent.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { uiMessageStreamResponse } from '../../src/streams/uiMessageStreamResponse.ts'

/* Every recorded stream of a chat or a response, as the readers of front ends take it: each holds it to its schema and order. */
const folder = join(import.meta.dirname, '../../../shared/recordings')
const general = 'The answer could not be completed.'

/** The recorded streams that a front end can be told of, each by a function that plays it. */
function streams(): { id: string; open(): EventStream<FrontEvent> }[] {
  const families: Record<string, 'chat' | 'responses'> = {
    createChatCompletion: 'chat',
    createResponse: 'responses',
    getResponse: 'responses',
  }
  const isPlayed = (recording: Recording): boolean =>
    Boolean(recording.stream && families[recording.operationId] && !setAside(recording) && isOneAnswer(recording))
  return readRecordings(folder)
    .filter(isPlayed)
    .map(({ id, operationId, responseBody }) => {
      const options = { events: families[operationId], choices: 0 }
      return { id, open: () => readEventStream<FrontEvent>(new Response(responseBody), options) }
    })
}

/** Whether a stream is of one request; some were joined when they were collected. */
function isOneAnswer({ responseBody }: Recording): boolean {
  return (responseBody ?? '').split('event: response.created').length < 3
}

/** The text of a stream, and whether it ends well. */
async function textOf(stream: EventStream<FrontEvent>): Promise<{ text: string; isWhole: boolean }> {
  let text = ''
  try {
    for await (const piece of textDeltas(stream)) text += piece
    return { text, isWhole: true }
  } catch {
    return { text, isWhole: false }
  }
}

/** The message that the AI SDK makes of it, and the error that it sees. */
async function read(response: Response): Promise<{ message: UIMessage | undefined; error: unknown }> {
  const transport = new DefaultChatTransport({ fetch: async () => response })
  const trigger = 'submit-message' as const
  const call = { chatId: '1', messages: [], trigger, messageId: undefined, abortSignal: undefined }
  const stream = await transport.sendMessages(call)
  let message: UIMessage | undefined
  let error: unknown
  const onError = (found: unknown): void => {
    error = found
  }
  for await (const state of readUIMessageStream({ stream, onError })) message = state
  return { message, error }
}

test('the AI SDK reads every recorded stream', { timeout: 120_000 }, async () => {
  if (!existsSync(folder)) return console.log('recorded streams for front ends: skipped: folder absent')
  const counts = { whole: 0, failed: 0 }
  for (const { id, open } of streams()) {
    const { text, isWhole } = await textOf(open())
    let refused = false
    const onError = (error: unknown): void => {
      refused = `${error}`.includes('refused')
    }
    const { message, error } = await read(uiMessageStreamResponse(open(), { onError }))
    const parts = message?.parts ?? []
    const said = parts.flatMap((part) => (part.type === 'text' ? part.text : []))
    if (!refused) expect(said.join(''), id).toBe(text)
    if (isWhole && !refused) expect(error, id).toBeUndefined()
    else expect(error, id).toEqual(new Error(general))
    counts[error ? 'failed' : 'whole']++
  }
  console.log(`recorded streams for front ends: ${counts.whole} whole, ${counts.failed} as errors`)
  expect(counts.whole).toBeGreaterThan(150)
})

test('@ag-ui/client reads every recorded stream', { timeout: 120_000 }, async () => {
  if (!existsSync(folder)) return
  for (const { id, open } of streams()) {
    const { text, isWhole } = await textOf(open())
    const failures: unknown[] = []
    const onError = (error: unknown): void => {
      if (`${error}`.includes('refused')) failures.push('refused')
    }
    const run = { threadId: 't', runId: 'r' }
    const agent = new HttpAgent({
      url: 'http://127.0.0.1/',
      fetch: async () => aguiStreamResponse(open(), { ...run, onError }),
    })
    const onRunErrorEvent = ({ event }: { event: { message: string } }): void => void failures.push(event.message)
    await agent.runAgent({ runId: 'r' }, { onRunErrorEvent }).catch((error) => failures.push(error.message))
    const said = agent.messages.map((message) => (message.role === 'assistant' ? (message.content ?? '') : ''))
    if (failures[0] === 'refused') continue
    expect(said.join(''), id).toBe(text)
    expect(failures[0], id).toBe(isWhole ? undefined : general)
  }
})
