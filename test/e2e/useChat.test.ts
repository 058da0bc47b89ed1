import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { weatherQuestion } from '../testing/support/responses.ts'
import { launchChromium } from './chromium.ts'
import type { Shown } from './useChat/page.ts'
import { type ChatServer, serveChats } from './useChat/server.ts'

/* `useChat` of @ai-sdk/react in headless Chromium, on chats answered by uiMessageStreamResponse. */
let server: ChatServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await serveChats()
  browser = await launchChromium()
})
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(async () => {
  await page.close()
  server.mock.faults.clear()
  server.bodies.splice(0)
  server.left.splice(0)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function shown(): Promise<Shown> {
  return JSON.parse((await page.textContent('pre')) ?? '{}')
}

/** Opens a chat and asks it something. */
async function ask(path: string, text: string): Promise<void> {
  await page.goto(server.url + path)
  await page.waitForSelector('pre')
  await page.evaluate((text) => void chat.sendMessage({ text }), text)
}

/** The chat once it stands still. */
async function settled(): Promise<Shown> {
  await expect.poll(async () => (await shown()).status).toMatch(/ready|error/)
  return shown()
}

/** The parts of the last message, but for those of the app. */
function partsOf({ messages }: Shown): { type: string; [field: string]: unknown }[] {
  const parts = messages.at(-1)?.parts ?? []
  return parts.filter(({ type }) => !type.startsWith('data-') && type !== 'step-start').map((part) => ({ ...part }))
}

const weather = { type: 'tool-get_weather', input: { city: 'Paris' } }
const clear = { city: 'Paris', sky: 'clear' }
const says = (text: string): object => ({ type: 'text', state: 'done', text: expect.stringContaining(text) })

describe.each(['chat', 'responses'])('%s', (api) => {
  /** What a model of this API thinks before it answers. */
  const thoughts = api === 'responses' ? [{ type: 'reasoning', state: 'done' }] : []

  test("text, reasoning, and the app's own parts", async () => {
    await ask(`/${api}/none`, 'Tea?')
    await expect.poll(async () => partsOf(await shown()).at(-1)?.['state']).toBe('done')
    const state = await settled()
    expect(state).toMatchObject({
      status: 'ready',
      passing: [{ type: 'data-route' }, { type: 'data-status', data: 'begins' }],
    })
    expect(partsOf(state)).toMatchObject([...thoughts, says('Tea?')])
    expect(state.messages.at(-1)?.parts[0]).toEqual({ type: 'data-route', id: 'route', data: { by: 'mock' } })
    await page.evaluate(() => void chat.sendMessage({ text: 'And coffee?' }))
    await expect.poll(async () => (await shown()).messages.length).toBe(4)
    expect(partsOf(await settled()).at(-1)).toMatchObject(says('And coffee?'))
  })

  test('a loop of tools, and a question after it', async () => {
    await ask(`/${api}/run`, weatherQuestion)
    await expect.poll(async () => partsOf(await shown()).at(-1)).toMatchObject(says('clear'))
    const parts = partsOf(await settled())
    expect(parts.filter(({ type }) => type !== 'reasoning')).toMatchObject([
      { ...weather, state: 'output-available', output: clear },
      says('clear'),
    ])
    await page.evaluate(() => void chat.sendMessage({ text: 'Thanks!' }))
    await expect.poll(async () => partsOf(await shown()).at(-1)).toMatchObject(says('Thanks!'))
  })

  test.each([true, false])('an approval: %s', async (approved) => {
    await ask(`/${api}/approve`, weatherQuestion)
    await expect.poll(async () => partsOf(await shown()).at(-1)?.['state']).toBe('approval-requested')
    const { approval } = Object(partsOf(await settled()).at(-1))
    const answer = { id: approval.id, approved, ...(approved ? {} : { reason: 'Not now.' }) }
    await page.evaluate((answer) => void chat.addToolApprovalResponse(answer), answer)
    await expect.poll(async () => partsOf(await shown()).at(-1)).toMatchObject(says(approved ? 'clear' : 'Not now.'))
    const state = await settled()
    expect(state.messages).toHaveLength(2)
    expect(partsOf(state).find(({ type }) => type === weather.type)).toMatchObject(
      approved ? { state: 'output-available', output: clear } : { state: 'output-denied' },
    )
  })

  test('a tool of the page', async () => {
    await ask(`/${api}/page`, weatherQuestion)
    await expect.poll(async () => partsOf(await shown()).at(-1)?.['state']).toBe('input-available')
    const { toolCallId } = Object(partsOf(await settled()).at(-1))
    const output = { tool: 'get_weather', toolCallId, output: { sky: 'rain' } }
    await page.evaluate((output) => void chat.addToolOutput(output), output)
    await expect.poll(async () => partsOf(await shown()).at(-1)).toMatchObject(says('rain'))
    expect((await settled()).messages).toHaveLength(2)
    expect(server.bodies).toHaveLength(2)
  })

  test('error: an answer that is cut, or refused by the API', async () => {
    const match = api === 'chat' ? 'createChatCompletion' : 'createResponse'
    server.mock.faults.add({ match, cutAt: 3000 })
    await ask(`/${api}/none`, 'Tea?')
    await expect.poll(async () => (await shown()).error).toBe('The answer could not be completed.')
    expect(await settled()).toMatchObject({ status: 'error' })
    expect(partsOf(await shown()).length).toBeGreaterThan(0)
  })

  test('stopping it ends the request to the API', async () => {
    const match = api === 'chat' ? 'createChatCompletion' : 'createResponse'
    server.mock.faults.add({ match, stall: 60_000 })
    await ask(`/${api}/none`, 'Tea?')
    await expect.poll(async () => (await shown()).passing.length).toBe(2)
    await page.evaluate(() => void chat.stop())
    expect(await settled()).toMatchObject({ status: 'ready', error: null })
    await expect.poll(() => server.left.length).toBe(1)
  })
})

test('an answer of the background is resumed by a page that comes back', async () => {
  await ask('/responses/background', 'Tea?')
  await expect.poll(async () => (await shown()).messages.length).toBe(2)
  await page.goto(`${server.url}/responses/background`)
  await page.waitForSelector('pre')
  await page.evaluate(() => void chat.resumeStream())
  await expect.poll(async () => partsOf(await shown()).at(-1)).toMatchObject(says('Tea?'))
  expect(await settled()).toMatchObject({ status: 'ready', error: null })
})

test('of a chat without one, nothing is resumed', async () => {
  await page.goto(`${server.url}/chat/background`)
  await page.waitForSelector('pre')
  await page.evaluate(() => chat.resumeStream())
  expect(await shown()).toMatchObject({ status: 'ready', error: null, messages: [] })
})
