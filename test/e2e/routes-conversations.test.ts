import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failed, image, message, refusal, responseEvents } from './conversations/responseEvents.ts'
import type { ResponseEvent, ScriptedUpstream } from './conversations/scriptedUpstream.ts'
import { type ConversationSite, startConversationSite } from './conversations/site.ts'
import type { Visitor } from './conversations/visitor.ts'

let site: ConversationSite
let upstream: ScriptedUpstream
let visitor: Visitor

beforeAll(async () => {
  site = await startConversationSite({ MODELS: 'gpt-4.1-mini' })
  upstream = site.upstream
  visitor = await site.visit()
})
afterAll(() => site.close())

const newId = (): string => crypto.randomUUID()

describe('an answer', () => {
  test('is streamed, with what the model thought, the tools it called, and what it took', async () => {
    const id = newId()
    const answer = await visitor.send(id, { text: 'Please calculate 2 + 3 for me.' })
    const { parts, ...rest } = await visitor.answered(id)
    expect(rest).toMatchObject({ id: answer, model: 'gpt-5-mini', end: { reason: 'complete' } })
    expect(rest.usage?.input).toBeGreaterThan(0)
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
    const pieces = Array.from({ length: 6_600 }, () => 'four ')
    upstream.answer(responseEvents([message(pieces)]))
    await visitor.send(id, { text: 'Write a lot.' })
    const seen = await visitor.follow(id, ({ events }) => events.at(-1)?.type === 'end')
    const [, answer] = seen.conversation.messages
    expect(answer).toMatchObject({ parts: [{ text: pieces.join('') }], end: { reason: 'complete' } })
    expect(seen.events.length).toBeLessThan(200)
  })

  test('shows an image as it gets sharper, and takes it along into the next question', async () => {
    const id = newId()
    upstream.answer(responseEvents([image()]))
    await visitor.send(id, { text: 'Draw a bonsai.', tools: ['image_generation'] })
    const { events, conversation } = await visitor.follow(id, (seen) => seen.events.at(-1)?.type === 'end')
    const images = events.flatMap((event) => (event.type === 'part' && event.part.type === 'image' ? event.part : []))
    const last = conversation.messages.at(-1)
    const part = last?.role === 'assistant' ? last.parts[0] : undefined
    expect(part).toMatchObject({ type: 'image', status: 'done' })
    expect(images.map(({ status }) => status).at(-1)).toBe('done')
    const url = part?.type === 'image' ? (part.url ?? '') : ''
    const shown = await visitor.ask(url)
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect((await shown.arrayBuffer()).byteLength).toBeGreaterThan(60)
    expect(upstream.asked().at(-1)?.['tools']).toContainEqual({ type: 'image_generation', partial_images: 2 })
    await visitor.send(id, { text: 'Make it blue.' })
    await visitor.answered(id)
    expect(JSON.stringify(upstream.asked().at(-1)?.['input'])).toContain('data:image/png;base64,')
  })

  test('names its sources, and no address that would run code', async () => {
    const id = newId()
    const cited = [
      { type: 'url_citation', url: 'https://bonsai.example/', title: 'Bonsai', start_index: 0, end_index: 4 },
      { type: 'url_citation', url: 'javascript:alert(1)', title: 'Bad', start_index: 0, end_index: 4 },
      { type: 'file_citation', file_id: 'file-1', filename: 'notes.txt', index: 2 },
    ]
    upstream.answer(responseEvents([message(['Tree', 's.'], cited)]))
    await visitor.send(id, { text: 'Who says so?', tools: ['web_search'] })
    const { parts } = await visitor.answered(id)
    expect(parts[0]).toMatchObject({
      sources: [
        { type: 'url', url: 'https://bonsai.example/', title: 'Bonsai', start: 0, end: 4 },
        { type: 'file', id: 'file-1', name: 'notes.txt' },
      ],
    })
  })
})

describe('how an answer ends', () => {
  const secret = 'Traceback: /srv/app.py at http://10.0.0.1, org-secret'
  const cases: [name: string, events: () => Iterable<ResponseEvent>, end: object][] = [
    [
      'at its greatest length',
      () =>
        responseEvents([message(['So'])], {
          status: 'incomplete',
          incomplete_details: { reason: 'max_output_tokens' },
        }),
      { reason: 'length', message: expect.stringMatching(/greatest length/) },
    ],
    [
      'by a content filter',
      () =>
        responseEvents([message(['So'])], { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }),
      { reason: 'content_filter', message: expect.stringMatching(/content filter/) },
    ],
    [
      'by a refusal',
      () => responseEvents([refusal('No.')]),
      { reason: 'refusal', message: expect.stringMatching(/declined/) },
    ],
    [
      'before a word',
      () => failed({ code: 'server_error', message: secret }),
      { reason: 'failed', message: 'OpenAI had trouble with this answer. Try again.' },
    ],
    [
      'after some words',
      () => failed({ code: 'rate_limit_exceeded', message: secret }, [message(['So'])]),
      { reason: 'cut', message: expect.stringMatching(/^The answer broke off\. OpenAI gets too many requests/) },
    ],
    ['without any', () => responseEvents([]), { reason: 'failed', message: expect.stringMatching(/without a word/) }],
  ]
  test.each(cases)('%s is said', async (_name, events, end) => {
    const id = newId()
    upstream.answer(events())
    await visitor.send(id, { text: 'Say so.' })
    const answer = await visitor.answered(id)
    expect(answer.end).toEqual(end)
    expect(JSON.stringify(answer)).not.toMatch(/Traceback|org-secret|10\.0\.0\.1/)
  })

  test('a request that OpenAI refuses is told without its words', async () => {
    const id = newId()
    upstream.mock.faults.add({
      match: 'createResponse',
      status: 400,
      body: JSON.stringify({ error: { message: secret, code: 'context_length_exceeded' } }),
    })
    await visitor.send(id, { text: 'Hello' })
    const { end } = await visitor.answered(id)
    expect(end).toMatchObject({ reason: 'failed', message: expect.stringMatching(/^This conversation is too long/) })
    expect(JSON.stringify(end)).not.toContain('Traceback')
  })

  test('a place of 100,000,000 in the output does not end the Worker', async () => {
    const id = newId()
    const far = { ...message(['Far.']).between[1], output_index: 1e8, item_id: 'msg_1' }
    const call = { type: 'response.function_call_arguments.delta', output_index: 1e8 + 1, item_id: 'fc_1', delta: '{' }
    upstream.answer([...responseEvents([message(['Near.'])])].toSpliced(1, 0, { type: '', ...far }, call))
    await visitor.send(id, { text: 'How far?' })
    expect((await visitor.answered(id)).end).toEqual({ reason: 'complete' })
  })
})

describe('what a visitor does', () => {
  test('a second tab sees what the first does', async () => {
    const id = newId()
    await visitor.send(id, { text: 'First of all, hello.' })
    await visitor.answered(id)
    const tab = visitor.follow(
      id,
      ({ conversation }) => conversation.messages.length === 4 && conversation.title === 'Trees',
    )
    await visitor.send(id, { text: 'And again.' })
    await visitor.answered(id)
    await visitor.ask(`/api/conversations/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"title":"Trees"}',
    })
    const { conversation } = await tab
    expect(conversation).toEqual(await (await visitor.ask(`/api/conversations/${id}`)).json())
  })

  test('the same message sent twice is there once; another one while an answer is written is refused', async () => {
    const id = newId()
    const release = upstream.hold(6)
    const first = { id: newId(), text: 'Tell me a lot.' }
    const answer = await visitor.send(id, first)
    expect(await visitor.send(id, first)).toBe(answer)
    const other = await visitor.post(`/api/conversations/${id}/messages`, {
      id: newId(),
      text: 'Me too',
      attachments: [],
    })
    expect(other.status).toBe(409)
    expect((await other.json()).error).toMatchObject({
      code: 'busy',
      message: expect.stringMatching(/Wait for its end/),
    })
    release()
    await visitor.answered(id)
    const { messages } = await (await visitor.ask(`/api/conversations/${id}`)).json()
    expect(messages).toHaveLength(2)
  })

  test('a stop keeps what came, and ends the response at OpenAI', async () => {
    const id = newId()
    const release = upstream.hold(12)
    await visitor.send(id, { text: 'How are you doing today?' })
    await visitor.follow(id, ({ conversation }) => {
      const last = conversation.messages.at(-1)
      return last?.role === 'assistant' && last.parts.length > 0
    })
    expect((await visitor.post(`/api/conversations/${id}/stop`)).status).toBe(204)
    const { end, parts } = await visitor.answered(id)
    expect(end).toEqual({ reason: 'stopped', message: 'You stopped this answer.' })
    expect(parts.length).toBeGreaterThan(0)
    await expect.poll(() => upstream.seen.filter(({ path }) => path.endsWith('/cancel')).length).toBe(1)
    release()
    expect((await visitor.post(`/api/conversations/${id}/stop`)).status).toBe(204)
  })

  test('an edit takes the place of a message and of all after it', async () => {
    const id = newId()
    const first = { id: newId(), text: 'Wrong' }
    await visitor.send(id, first)
    await visitor.answered(id)
    await visitor.send(id, { text: 'Later' })
    await visitor.answered(id)
    await visitor.send(id, { text: 'Right', replaces: first.id })
    await visitor.answered(id)
    const { messages } = await (await visitor.ask(`/api/conversations/${id}`)).json()
    expect(messages.map(({ text }: { text?: string }) => text)).toEqual(['Right', undefined])
    expect(JSON.stringify(upstream.asked().at(-1))).not.toMatch(/Wrong|Later/)
  })

  test('an answer is written anew, by another model, without what it was', async () => {
    const id = newId()
    await visitor.send(id, { text: 'Hello.' })
    const before = await visitor.answered(id)
    const response = await visitor.post(`/api/conversations/${id}/regenerate`, { model: 'gpt-4.1-mini' })
    expect(response.status).toBe(202)
    const after = await visitor.answered(id)
    expect(after).toMatchObject({ model: 'gpt-4.1-mini', end: { reason: 'complete' } })
    expect(after.id).not.toBe(before.id)
    expect(upstream.asked().at(-1)).not.toHaveProperty('reasoning')
  })

  test('a failed turn can be removed', async () => {
    const id = newId()
    await visitor.send(id, { text: 'Good one.' })
    await visitor.answered(id)
    upstream.answer(failed({ code: 'server_error', message: 'no' }))
    const bad = newId()
    await visitor.send(id, { id: bad, text: 'Bad one.' })
    await visitor.answered(id)
    expect((await visitor.ask(`/api/conversations/${id}/messages/${bad}`, { method: 'DELETE' })).status).toBe(204)
    const { messages } = await (await visitor.ask(`/api/conversations/${id}`)).json()
    expect(messages).toMatchObject([{ text: 'Good one.' }, { role: 'assistant' }])
  })

  test('what happened while nobody listened is told from the place where one left', async () => {
    const id = newId()
    const release = upstream.hold(12)
    await visitor.send(id, { text: 'How are you doing today?' })
    const before = await visitor.follow(id, ({ events }) => events.some(({ type }) => type === 'text'))
    release()
    await visitor.answered(id)
    const after = await visitor.follow(id, ({ events }) => events.at(-1)?.type === 'end', before.events.at(-1)?.place)
    expect(after.events[0]?.type).not.toBe('conversation')
    const places = [...before.events, ...after.events].map(({ place }) => place)
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
  })

  test('an answer becomes a card', async () => {
    const id = newId()
    const answer = await visitor.send(id, { text: 'Tell me something.' })
    await visitor.answered(id)
    const response = await visitor.post(`/api/conversations/${id}/messages/${answer}/card`)
    expect(response.status).toBe(200)
    const card = await response.json()
    expect(card).toMatchObject({ title: expect.any(String), summary: expect.any(String), facts: expect.any(Array) })
    expect((await visitor.answered(id)).card).toEqual(card)
  })
})
