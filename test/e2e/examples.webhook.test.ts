import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { serve } from '../../bin/serve.ts'
import { createMockServer } from '../../src/testing/createMockServer.ts'
import { install } from './examples/install.ts'
import { run } from './examples/program.ts'

const secret = 'whsec_dGhlIHdlYmhvb2s='
const mock = createMockServer({ apiKey: 'test-key', webhookSecret: secret })

describe('examples/webhook', () => {
  let folder: string
  let url: URL
  const closing: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    folder = install('webhook', inject('packed').consumers, '@cloudflare/workers-types')
    const api = await serve(mock.fetch, 0)
    const configPath = `${folder}/wrangler.toml`
    const secrets = {
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: `${api.url}/v1`,
      OPENAI_WEBHOOK_SECRET: secret,
    }
    const server = createTestHarness({ workers: [{ configPath, secrets }] })
    closing.push(api.close, () => server.close())
    url = (await server.listen()).url
    mock.webhooks.deliver(new URL('/webhook', url).href)
  })
  afterAll(async () => {
    for (const close of closing.reverse()) await close()
  })

  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url), init)

  test('compiles', async () => {
    const compiler = run('tsc -p .', folder)
    expect(await compiler.ended, compiler.stdout).toBe(0)
  })

  test('an answer is kept once the API says that it is there', async () => {
    const asked = await ask('/ask', { method: 'POST', body: 'Why is the sky blue?' })
    expect(asked.status).toBe(202)
    const { answer } = (await asked.json()) as { answer: string }
    expect((await ask(answer)).status).toBe(404)
    await vi.waitFor(async () => expect((await ask(answer)).status).toBe(200), 10_000)
    expect(await (await ask(answer)).text()).toContain('Why is the sky blue?')
    expect(mock.webhooks.deliveries).toEqual([{ type: 'response.completed', status: 204 }])
  })

  test('error: what the API has not signed is refused', async () => {
    const { body, headers } = await createMockServer().webhooks.sign({
      type: 'response.completed',
      data: { id: 'resp_1' },
    })
    const refused = await ask('/webhook', { method: 'POST', body, headers })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('No signature of the webhook is right')
  })
})
