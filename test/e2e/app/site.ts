import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { startWorker } from '../documents/startWorker.ts'
import { startUpstream, type Upstream } from './upstream.ts'

/** The example as a visitor meets it: Worker and page, in front of an OpenAI of the test's own. */
export interface Site {
  url: string
  upstream: Upstream
  /** Opens the page in a window of its own. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** What pages threw or logged as an error. */
  errors: string[]
  close(): Promise<void>
}

/** By `wrangler dev`, since what passes through wrangler's test harness is never told that its request was ended. */
export async function startSite(): Promise<Site> {
  const upstream = await startUpstream()
  const state = await mkdtemp(join(tmpdir(), 'bonsai-app-'))
  const vars = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: upstream.url }
  const [worker, browser] = await Promise.all([startWorker(state, vars), launchChromium()])
  const { url } = worker
  const errors: string[] = []
  return {
    url,
    upstream,
    errors,
    async open(options) {
      const page = await (await browser.newContext(options)).newPage()
      page.on('pageerror', ({ message }) => errors.push(message))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await page.goto(url)
      return page
    },
    async close() {
      await browser.close()
      await worker.kill()
      await upstream.close()
      await rm(state, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
