import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { createClient } from '../../src/core/createClient.ts'
import { toStream } from '../../src/helpers/batches/toStream.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { createMockServer } from '../../src/testing/createMockServer.ts'
import { type MockOverHTTP, serveMock } from '../runtimes/server.ts'
import { streamed } from '../support/answers.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { launchChromium } from './chromium.ts'
import { skips } from './examples/skips.ts'
import { type Routes, type Site, serveCut, serveSite } from './readEventStream/site.ts'

const chunks = [chunk('One'), chunk(' two'), chunk(' three', 'stop')]
const [first = {}, second = {}] = chunks
const unfinished = sse(first, second)

const foreign = [chunk('Grüße, 日本 🌳'), chunk(' — ﷽', 'stop')]
const foreignBytes = new TextEncoder().encode(sse(...foreign, '[DONE]'))

const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Grüße an den Baum 🌳' }], seed: 1 }

function streamResponse(body: AsyncGenerator<Uint8Array<ArrayBuffer>>): Response {
  return streamed(toStream(body))
}

describe.skipIf(skips('browser'))('readEventStream in Chromium, over real sockets', () => {
  let mock: MockOverHTTP
  let site: Site
  let browser: Browser
  let page: Page

  const { fetch } = createMockServer()
  const client = createClient({ apiKey: 'test-key', baseURL: 'http://127.0.0.1/v1', maxRetries: 0, fetch })

  const routes: Routes = {
    '/chat': async () => eventStreamResponse(await createChatCompletionStream(client, params)),
    // Ends only when it is left, upstream too.
    '/held': async ({ signal }) => {
      const upstream = { ...client, baseURL: mock.base('browser'), fetch: globalThis.fetch }
      return eventStreamResponse(await createChatCompletionStream(upstream, params, { signal }), { signal })
    },
    '/stepwise': ({ seen }) =>
      eventStreamResponse(
        (async function* () {
          for (const event of chunks) {
            yield event
            await seen()
          }
        })(),
      ),
    '/cut': ({ url, seen }) =>
      streamResponse(
        (async function* () {
          const at = Number(url.searchParams.get('at'))
          yield foreignBytes.slice(0, at)
          await seen()
          yield foreignBytes.slice(at)
        })(),
      ),
    '/broken': ({ seen }) =>
      streamResponse(
        (async function* () {
          yield new TextEncoder().encode(unfinished)
          await seen()
          throw new Error('The connection is reset.')
        })(),
      ),
    '/refused': () => Response.json({ error: { message: 'Not today.' } }, { status: 403 }),
  }

  beforeAll(async () => {
    mock = await serveMock()
    site = await serveSite(inject('packed').consumers, routes)
    browser = await launchChromium()
    page = await browser.newPage()
    await page.goto(site.url)
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
    await mock.close()
  })

  const read = (url: string): ReturnType<typeof globalThis.page.read> =>
    page.evaluate((url) => globalThis.page.read(url), url)

  test('each event comes before the next is sent', async () => {
    expect(await read('/stepwise')).toEqual({ events: chunks })
  })

  test('the whole answer is what the API would have given at once', async () => {
    const { choices } = await createChatCompletion(client, params)
    const { content, role } = choices[0]?.message ?? {}
    expect(content).toContain('Grüße an den Baum 🌳')
    const collected = await page.evaluate(() => globalThis.page.collect('/chat'))
    const choice = { index: 0, finish_reason: 'stop', message: { role, content } }
    expect(collected).toMatchObject({ object: 'chat.completion', choices: [choice] })
  })

  test('text of several bytes to a character, cut at every byte', async () => {
    const positions = [...foreignBytes.keys()].slice(1)
    const outcomes = await page.evaluate(async (positions) => {
      const outcomes: unknown[] = []
      for (const at of positions) outcomes.push(await globalThis.page.readCut('/cut', at))
      return outcomes
    }, positions)
    expect(outcomes).toHaveLength(foreignBytes.length - 1)
    outcomes.forEach((outcome, index) => {
      expect(outcome, `cut at byte ${positions[index]}`).toEqual({ events: foreign })
    })
  })

  test('error: a connection that ends early leaves a truncated stream', async () => {
    const cut = await serveCut(unfinished)
    onTestFinished(() => cut.close())
    expect(await read(cut.url)).toEqual({
      events: [first, second],
      error: 'StreamTruncatedError: The stream ended before its answer did.',
    })
  })

  test('error: a connection that breaks is one, after what it brought', async () => {
    const { events, error } = await read('/broken')
    expect(events).toEqual([first, second])
    expect(error).toMatch(/^ConnectionError: The stream/)
  })

  test('error: a refusal is told in its own words', async () => {
    expect(await read('/refused')).toMatchObject({
      events: [],
      error: expect.stringMatching(/^APIError: .*Not today\./),
    })
  })

  describe.each(['break', 'abort'] as const)('%s', (by) => {
    test('ends the request, here and upstream', async () => {
      const before = mock.seen('browser').length
      const { events, error } = await page.evaluate((by) => globalThis.page.leave('/held', by), by)
      expect(events).toHaveLength(2)
      // A body that is aborted fails with an error of Chromium's own, whatever the reason.
      if (by === 'abort') expect(error).toMatch(/^AbortError: /)
      else expect(error).toBeUndefined()
      // Chromium may go on reading what it left for five seconds, so as to use the connection again.
      await vi.waitFor(() => expect(mock.seen('browser')[before]?.wasLeft).toBe(true), 20_000)
    })
  })
})
