import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { type ScriptedUpstream, startScriptedUpstream } from '../conversations/scriptedUpstream.ts'
import { startWorker } from '../documents/startWorker.ts'

/** The example as a visitor meets it: Worker and page, in front of an OpenAI of the test's own. */
export interface Site {
  url: string
  upstream: ScriptedUpstream
  /** Opens the page in a window of its own, as a visitor of its own. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** Another tab of a visitor. */
  openTab(context: BrowserContext, url: string): Promise<Page>
  /** What pages threw or logged as an error. */
  errors: string[]
  close(): Promise<void>
}

/** Two sizes that every part of the page is tested at. */
export const sizes = [
  ['desktop', { viewport: { width: 1280, height: 800 } }],
  ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] satisfies [string, BrowserContextOptions][]

/** By `wrangler dev`, since what passes through wrangler's test harness is never told that its request was ended. */
export async function startSite(vars: Record<string, string> = {}): Promise<Site> {
  const upstream = await startScriptedUpstream()
  const state = await mkdtemp(join(tmpdir(), 'bonsai-app-'))
  // The first model does not think, so that an answer is a text and nothing more.
  const all = {
    OPENAI_API_KEY: 'test',
    OPENAI_BASE_URL: upstream.url,
    MODEL: 'gpt-4o-mini',
    MODELS: 'gpt-5-mini',
    ...vars,
  }
  const [worker, browser] = await Promise.all([startWorker(state, all), launchChromium()])
  const { url } = worker
  const errors: string[] = []
  const openTab = async (context: BrowserContext, address: string): Promise<Page> => {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(address)
    return page
  }
  return {
    url,
    upstream,
    errors,
    openTab,
    open: async (options) => openTab(await browser.newContext(options), url),
    async close() {
      await browser.close()
      await worker.kill()
      await upstream.close()
      await rm(state, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
