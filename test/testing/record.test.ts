import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { deleteModel } from '../../src/operations/deleteModel.ts'
import { listFiles } from '../../src/operations/listFiles.ts'
import { createMockServer, type Recording, record, replay } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'

const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Grüß dich 👋' }] }
const secrets = { apiKey: 'sk-proj-abc123def456', organization: 'org-abc123def456', project: 'proj_abc123def456' }

type Fetch = ReturnType<typeof record>

function recording(fetch: Fetch): { recordings: Recording[]; client: ReturnType<typeof createClient> } {
  const recordings: Recording[] = []
  const client = createClient({ ...secrets, maxRetries: 0, fetch: record(fetch, (one) => recordings.push(one)) })
  return { recordings, client }
}

describe('record', () => {
  test('writes what replay reads: answers, refusals, bytes, forms and streams', async () => {
    const { recordings, client } = recording(createMockServer().fetch)
    const run = async (caller: typeof client): Promise<unknown[]> => {
      const speech = await createSpeech(caller, { model: 'tts-1', voice: 'alloy', input: 'Hi', response_format: 'wav' })
      return [
        await createChatCompletion(caller, chat),
        await all(await createChatCompletionStream(caller, chat)),
        await deleteModel(caller, { model: 'none' }).catch(({ status, message }) => [status, message]),
        [...new Uint8Array(await speech.arrayBuffer())],
        await createFile(caller, { file: new File(['Hello'], 'a.txt'), purpose: 'assistants' }),
        (await listFiles(caller, { limit: 1, order: 'desc' })).data.length,
      ]
    }
    const before = await run(client)
    const read: Recording[] = JSON.parse(JSON.stringify(recordings))
    expect(await run(createClient({ apiKey: 'x', fetch: replay(read, { speed: 10 }), maxRetries: 0 }))).toEqual(before)
    const forms = read.map(({ path, base64, chunks }) => [path, base64 ?? false, (chunks?.length ?? 0) > 20])
    expect(forms.sort()).toEqual([
      ['/audio/speech', true, false],
      ['/chat/completions', false, false],
      ['/chat/completions', false, true],
      ['/files', false, false],
      ['/files', false, false],
      ['/models/none', false, false],
    ])
  })

  test('leaves secrets out', async () => {
    const echo: Fetch = async () =>
      Response.json(
        { error: { message: `Wrong key ${secrets.apiKey} of ${secrets.organization}, ${secrets.project}.` } },
        { status: 401, headers: { 'set-cookie': 'a=b', 'openai-organization': 'acme', 'x-request-id': 'req_1' } },
      )
    const { recordings, client } = recording(echo)
    const messages = [{ role: 'user' as const, content: `My key is ${secrets.apiKey}, in org-wide-announcements.` }]
    await createChatCompletion(client, { ...chat, messages }, { query: { 'api-key': 'hidden', v: '1' } }).catch(String)
    const [written] = recordings
    expect(JSON.stringify(written)).not.toMatch(/abc123|acme|a=b|hidden/)
    expect(written).toMatchObject({
      query: 'v=1',
      headers: { 'x-request-id': 'req_1' },
      requestBody: expect.stringContaining('My key is sk-XXXXXXXXXXXXXXXXX, in org-wide-announcements.'),
    })
    const playing = createClient({ ...secrets, fetch: replay(recordings), maxRetries: 0 })
    const again = createChatCompletion(playing, { ...chat, messages }, { query: { 'api-key': 'other', v: '1' } })
    await expect(again).rejects.toMatchObject({ status: 401 })
  })

  test('tells of what was left, or broke off', async () => {
    const mock = createMockServer()
    const { recordings, client } = recording(mock.fetch)
    for await (const _ of await createChatCompletionStream(client, chat)) break
    mock.faults.add({ match: 'createChatCompletion', cutAt: 300, reset: true })
    const stream = await createChatCompletionStream(client, chat)
    await expect(all(stream)).rejects.toThrow('got no complete answer')
    await expect.poll(() => recordings.length).toBe(2)
    expect(recordings.map(({ responseBody }) => responseBody.length > 100)).toEqual([true, true])
  })

  test('error: an exchange that could not be kept is told', async () => {
    const full = record(createMockServer().fetch, () => Promise.reject(new Error('The disk is full.')))
    const client = createClient({ apiKey: 'x', fetch: full, maxRetries: 0 })
    await expect(createChatCompletion(client, chat)).rejects.toThrow('The disk is full.')
  })
})
