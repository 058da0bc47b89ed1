import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { message, responseEvents } from './conversations/responseEvents.ts'
import { type ScriptedUpstream, startScriptedUpstream } from './conversations/scriptedUpstream.ts'
import { type Visitor, visit } from './conversations/visitor.ts'
import { type RunningWorker, startWorker } from './documents/startWorker.ts'

let upstream: ScriptedUpstream
let worker: RunningWorker
let folder: string
let visitor: Visitor

beforeAll(async () => {
  upstream = await startScriptedUpstream()
  folder = await mkdtemp(join(tmpdir(), 'bonsai-conversations-'))
  worker = await startWorker(folder, { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: upstream.url, MODELS: 'gpt-4.1-mini' })
  visitor = await visit(worker.url)
})
afterAll(async () => {
  await worker.kill()
  await upstream.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const newId = (): string => crypto.randomUUID()

describe('an answer', () => {
  test('is streamed, with what the model thought, the tools it called, and what it took', async () => {
    const id = newId()
    const answer = await visitor.send(id, { text: 'Please calculate 2 + 3 for me.' })
    const { parts, ...message } = await visitor.answered(id)
    expect(message).toMatchObject({ id: answer, model: 'gpt-5-mini', end: { reason: 'complete' } })
    expect(message.usage?.input).toBeGreaterThan(0)
    expect(parts).toMatchObject([
      { type: 'reasoning', text: expect.stringContaining('question'), done: true },
      { type: 'tool', name: 'calculate', input: expect.stringMatching(/^\{.*\}$/), output: expect.any(String) },
      { type: 'reasoning' },
      { type: 'text', text: expect.stringContaining('result'), sources: [] },
    ])
    const [first, second] = upstream.asked()
    expect(first).toMatchObject({ background: true, store: true, stream: true, reasoning: { summary: 'auto' } })
    expect(second).toMatchObject({
      previous_response_id: expect.any(String),
      input: [{ type: 'function_call_output' }],
    })
  })

  test('of 33,000 characters at once comes in few events, whole', async () => {
    const id = newId()
    const pieces = Array.from({ length: 22_000 }, (_, index) => (index % 2 ? ' ' : 'ab'))
    upstream.answer(responseEvents([message(pieces)]))
    await visitor.send(id, { text: 'Write a lot.' })
    const seen = await visitor.follow(id, ({ events }) => events.at(-1)?.type === 'end')
    const [, answer] = seen.conversation.messages
    expect(answer).toMatchObject({ parts: [{ text: pieces.join('') }], end: { reason: 'complete' } })
    expect(seen.events.length).toBeLessThan(200)
  })
})
