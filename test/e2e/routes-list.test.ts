import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConversationList } from '../../workers-example/chat/protocol.ts'
import { message, responseEvents } from './conversations/responseEvents.ts'
import { type ConversationSite, startConversationSite } from './conversations/site.ts'
import type { Visitor } from './conversations/visitor.ts'

let site: ConversationSite
let visitor: Visitor

beforeAll(async () => {
  site = await startConversationSite()
  visitor = await site.visit()
})
afterAll(() => site.close())

async function list(query = ''): Promise<ConversationList> {
  return (await visitor.ask(`/api/conversations${query}`)).json()
}

async function talk(text: string, answer: string): Promise<string> {
  const id = crypto.randomUUID()
  site.upstream.answer(responseEvents([message([answer])]))
  await visitor.send(id, { text })
  await visitor.answered(id)
  return id
}

describe('the list of conversations', () => {
  test('has a title for each, finds words of either side, renames and forgets', async () => {
    const trees = await talk('Which trees are there?\nTell me all.', 'Oaks, and the ÄHRE of wheat.')
    const rivers = await talk(
      'Rivers, please: which ones are long, and which of them run through a desert?',
      'The Nile.',
    )
    expect((await list()).conversations).toMatchObject([
      { id: rivers, title: 'Rivers, please: which ones are long, and which of them run…' },
      { id: trees, title: 'Which trees are there?' },
    ])
    await expect
      .poll(async () => (await list('?q=ähre')).conversations)
      .toMatchObject([{ id: trees, found: expect.stringContaining('ÄHRE of wheat') }])
    expect((await list('?q=%25')).conversations).toEqual([])
    const renamed = await visitor.ask(`/api/conversations/${trees}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"title":" Forests "}',
    })
    expect(await renamed.json()).toMatchObject({ id: trees, title: 'Forests' })
    expect((await list('?q=forest')).conversations).toMatchObject([{ id: trees }])
    expect((await list('?q=which trees')).conversations).toMatchObject([{ id: trees }])

    const tab = visitor.follow(trees, ({ events }) => events.at(-1)?.type === 'deleted')
    await visitor.ask(`/api/conversations/${trees}`)
    expect((await visitor.ask(`/api/conversations/${trees}`, { method: 'DELETE' })).status).toBe(204)
    await tab
    expect((await list()).conversations).toMatchObject([{ id: rivers }])
    expect((await visitor.ask(`/api/conversations/${trees}`)).status).toBe(404)
  })

  test('forgets a conversation whose answer is being written, and ends that', async () => {
    const id = crypto.randomUUID()
    const release = site.upstream.hold(12)
    await visitor.send(id, { text: 'Never mind.' })
    await visitor.follow(id, ({ conversation }) => {
      const last = conversation.messages.at(-1)
      return last?.role === 'assistant' && last.parts.length > 0
    })
    const cancels = (): number => site.upstream.seen.filter(({ path }) => path.endsWith('/cancel')).length
    const before = cancels()
    await visitor.ask(`/api/conversations/${id}`, { method: 'DELETE' })
    await expect.poll(cancels).toBe(before + 1)
    release()
    expect((await list()).conversations.map((one) => one.id)).not.toContain(id)
    expect((await visitor.ask(`/api/conversations/${id}/events`)).status).toBe(404)
  })

  test('is a visitor’s own, and so is each conversation in it', async () => {
    const id = await talk('A secret', 'Kept.')
    const stranger = await site.visit()
    expect(await (await stranger.ask('/api/conversations')).json()).toEqual({ conversations: [], next: null })
    const tries = [
      await stranger.ask(`/api/conversations/${id}`),
      await stranger.ask(`/api/conversations/${id}/events`),
      await stranger.post(`/api/conversations/${id}/messages`, { id: '1', text: 'x', attachments: [] }),
      await stranger.post(`/api/conversations/${id}/stop`),
      await stranger.ask(`/api/conversations/${id}`, { method: 'DELETE' }),
    ]
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  })

  test('a look at a conversation that does not exist makes no Durable Object', async () => {
    const objects = async (): Promise<number> => {
      const all = await readdir(join(site.folder, 'v3', 'do'), { recursive: true })
      return all.filter((name) => name.endsWith('.sqlite')).length
    }
    const before = await objects()
    for (let times = 0; times < 5; times++) {
      const id = crypto.randomUUID()
      expect((await visitor.ask(`/api/conversations/${id}`)).status).toBe(404)
      expect((await visitor.ask(`/api/conversations/${id}/events`)).status).toBe(404)
      expect((await visitor.ask(`/api/conversations/${id}/files/1`)).status).toBe(404)
    }
    expect(before).toBeGreaterThan(0)
    expect(await objects()).toBe(before)
  })
})

describe('what goes with a message', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const attach = (id: string, name: string, body: BodyInit, type: string): Promise<Response> =>
    visitor.ask(`/api/conversations/${id}/attachments`, {
      method: 'POST',
      headers: { 'x-file-name': encodeURIComponent(name), 'content-type': type },
      body,
    })

  test('goes as what it is: images as images, texts as text, PDFs as files', async () => {
    const id = crypto.randomUUID()
    const sent = [
      await attach(id, 'tree.png', png, 'image/png'),
      await attach(id, 'notes.md', '# Über Bäume', ''),
      await attach(id, 'book.pdf', '%PDF-1.7 …', 'application/pdf'),
    ]
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
    const files = await Promise.all(sent.map((response) => response.json()))
    expect(files.map(({ kind }) => kind)).toEqual(['image', 'text', 'pdf'])
    expect((await visitor.ask(files[0].url)).headers.get('content-type')).toBe('image/png')
    await visitor.send(id, { text: 'What is this?', attachments: files.map((file) => file.id) })
    await visitor.answered(id)
    expect(site.upstream.asked().at(-1)).toMatchObject({
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_image', file_id: expect.stringMatching(/^file-/) },
            { type: 'input_text', text: 'The file “notes.md”:\n\n# Über Bäume' },
            { type: 'input_file', file_id: expect.stringMatching(/^file-/) },
            { type: 'input_text', text: 'What is this?' },
          ],
        },
      ],
    })
    const held = site.upstream.mock.state.files.size
    await visitor.ask(`/api/conversations/${id}`, { method: 'DELETE' })
    await expect.poll(() => site.upstream.mock.state.files.size).toBe(held - 2)
  })

  test.each([
    ['song.mp3', new Uint8Array(9), 'audio/mpeg', 415, /^“song\.mp3” can’t be attached/],
    ['fake.png', new Uint8Array(9), 'image/png', 415, /^“fake\.png” can’t be attached/],
    ['bytes.txt', new Uint8Array([255, 254, 0]), 'text/plain', 415, /^“bytes\.txt” can’t be attached/],
    ['long.txt', 'x'.repeat(200_001), 'text/plain', 413, /^“long\.txt” is too large: at most 200 kB/],
    ['none.txt', '', 'text/plain', 400, /^“none\.txt” is empty/],
  ])('%s is refused by name', async (name, body, type, status, words) => {
    const response = await attach(crypto.randomUUID(), name, body, type)
    expect(response.status).toBe(status)
    expect((await response.json()).error.message).toMatch(words)
  })

  test('a message that is too long, empty, or for a model that is not offered is refused in words', async () => {
    const send = async (fields: object): Promise<[number, string]> => {
      const body = { id: crypto.randomUUID(), text: 'x', attachments: [], ...fields }
      const response = await visitor.post(`/api/conversations/${crypto.randomUUID()}/messages`, body)
      return [response.status, (await response.json()).error.message]
    }
    expect(await send({ text: 'x'.repeat(124_999) })).toEqual([
      413,
      'This message is too long: 124,999 of at most 100,000 characters.',
    ])
    expect(await send({ text: ' ' })).toEqual([400, 'This message is empty. Write something, or attach a file.'])
    expect(await send({ model: 'gpt-5-pro' })).toEqual([400, 'This model can’t be chosen here. Choose another one.'])
    expect(await send({ attachments: ['gone'] })).toEqual([404, 'A file of this message is no longer there.'])
  })
})

describe('what was embedded', () => {
  test('answers questions, with the documents as sources', async () => {
    const job = crypto.randomUUID()
    const documents = ['Junipers want sun.', 'Search documents about bonsai: repot in spring.']
    await visitor.post('/api/documents', { id: job, documents })
    await expect
      .poll(async () => (await (await visitor.ask('/api/documents')).json()).jobs[0]?.status, { timeout: 40_000 })
      .toBe('done')
    const id = crypto.randomUUID()
    await visitor.send(id, { text: 'Search documents about bonsai: repot in spring.', tools: ['search_documents'] })
    const { parts } = await visitor.answered(id)
    expect(parts).toContainEqual(expect.objectContaining({ type: 'tool', name: 'search_documents', status: 'done' }))
    const text = parts.find(({ type }) => type === 'text')
    expect(text).toMatchObject({
      sources: expect.arrayContaining([expect.objectContaining({ type: 'document', job })]),
    })
  })

  test('so do files of the library', async () => {
    await visitor.ask('/api/library', { method: 'POST', headers: { 'x-file-name': 'notes.txt' }, body: 'Sun.' })
    const id = crypto.randomUUID()
    site.upstream.answer(responseEvents([message(['Sun.'])]))
    await visitor.send(id, { text: 'What do they want?', tools: ['file_search'] })
    await visitor.answered(id)
    expect(site.upstream.asked().at(-1)?.['tools']).toContainEqual({
      type: 'file_search',
      vector_store_ids: [expect.stringMatching(/^vs_/)],
      max_num_results: 8,
    })
  })
})
