import { afterEach, expect, test } from 'vitest'
import { message, responseEvents } from './conversations/responseEvents.ts'
import { type ConversationSite, startConversationSite } from './conversations/site.ts'
import type { Visitor } from './conversations/visitor.ts'

let site: ConversationSite | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

async function open(vars: Record<string, string>): Promise<{ url: string; visitor: Visitor; site: ConversationSite }> {
  site = await startConversationSite(vars)
  return { site, url: site.url(), visitor: await site.visit() }
}

const json = { 'content-type': 'application/json' }

test('with a password nothing is shown before it: a form in place of the page, a refusal in place of the routes', async () => {
  const { url, visitor } = await open({ PASSWORD: 'open sesame' })
  for (const path of ['/', '/index.html', '/assets/nothing.js']) {
    const page = await visitor.ask(path)
    expect(page.status).toBe(401)
    expect(await page.text()).toMatch(/<input id="password"/)
  }
  const refused = await visitor.ask('/api/settings')
  expect([refused.status, (await refused.json()).error.code]).toEqual([401, 'password'])
  expect((await visitor.post('/api/speech', { input: 'hello' })).status).toBe(401)

  const enter = (password: string): Promise<Response> =>
    visitor.ask('/login', { method: 'POST', body: new URLSearchParams({ password }) })
  const wrong = await enter('open barley')
  expect(wrong.status).toBe(403)
  expect(await wrong.text()).toMatch(/not the password/)
  const right = await enter('open sesame')
  expect([right.status, right.headers.get('location')]).toEqual([303, '/'])
  expect((await visitor.ask('/')).status).toBe(200)
  expect((await visitor.ask('/api/settings')).status).toBe(200)
  const forged = await fetch(url, { headers: { cookie: `pass=${'0'.repeat(64)}` } })
  expect(forged.status).toBe(401)
})

test('other sites can not have a visitor write here', async () => {
  const { visitor, site } = await open({ ALLOWED_ORIGINS: 'https://friend.example' })
  const speak = (headers: Record<string, string>): Promise<Response> =>
    visitor.ask('/api/speech', { method: 'POST', headers, body: '{"input":"x"}' })
  expect((await speak({ ...json, origin: 'https://foe.example' })).status).toBe(403)
  expect((await speak({ ...json, origin: 'null' })).status).toBe(403)
  expect((await speak({ 'content-type': 'text/plain' })).status).toBe(415)
  expect((await speak({ 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  expect(site.upstream.seen).toEqual([])
  expect((await speak({ ...json, origin: site.url() })).status).toBe(200)
  expect((await speak({ ...json, origin: 'https://friend.example' })).status).toBe(200)
})

test('once the tokens of a day are used up, nothing that costs any is done, and that is said', async () => {
  const { visitor, site } = await open({ DAILY_TOKENS: '10' })
  site.upstream.answer(responseEvents([message(['Hi.'])]))
  const id = crypto.randomUUID()
  expect((await (await visitor.ask('/api/settings')).json()).hasVoice).toBe(false)
  await visitor.send(id, { text: 'Hello' })
  await visitor.answered(id)
  const asked = site.upstream.seen.length
  const refused = [
    await visitor.post(`/api/conversations/${id}/messages`, { id: '1', text: 'More', attachments: [] }),
    await visitor.post(`/api/conversations/${id}/regenerate`),
    await visitor.post('/api/speech', { input: 'x' }),
    await visitor.post('/api/documents', { count: 1 }),
    await visitor.post('/api/documents/search', { query: 'x' }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429])
  expect((await refused[0]?.json())?.error).toMatchObject({
    code: 'budget_spent',
    message: expect.stringMatching(/tomorrow/),
  })
  expect(site.upstream.seen).toHaveLength(asked)
  expect((await visitor.ask(`/api/conversations/${id}`)).status).toBe(200)
})
