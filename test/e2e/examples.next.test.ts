import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Program, run } from './examples/program.ts'
import { skips } from './examples/skips.ts'
import { serveUpstream, type Upstream } from './examples/upstream.ts'

const root = join(import.meta.dirname, '../..')
const whole = 'You said: “Why is the sky blue?”'

describe.skipIf(skips('next-node', 'next-edge', 'browser'))('examples/next', () => {
  let folder: string
  let upstream: Upstream
  let server: Program | undefined
  let browser: Browser
  let page: Page
  let url: string

  beforeAll(async () => {
    upstream = await serveUpstream()
    browser = await launchChromium()
    // It lies inside this project, since Next wants to find itself in a folder above.
    folder = mkdtempSync(join(root, '.cache-next-example-'))
    const app = join(folder, 'next')
    cpSync(join(root, 'examples/next'), app, { recursive: true })
    cpSync(join(inject('packed').consumers, 'node_modules'), join(folder, 'node_modules'), { recursive: true })
    writeFileSync(join(app, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)

    const build = run('npm run build', app)
    expect(await build.ended, build.stdout + build.stderr).toBe(0)
    server = run('npm start -- -H 127.0.0.1 -p 0', app, upstream.env)
    url = await server.writes(/http:\S+\d(?=\/?\s)/)
    page = await browser.newPage()
  })
  beforeEach(() => page.goto(url))
  afterAll(async () => {
    await browser.close()
    await server?.stop()
    await upstream.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  /** Asks by the page, and waits for the first pieces of the answer. */
  async function ask(route: string): Promise<void> {
    await page.getByLabel('Answered by').selectOption(route)
    await page.getByLabel('Question').fill('Why is the sky blue?')
    await page.getByRole('button', { name: 'Ask' }).click()
  }

  const shown = (): Promise<string | null> => page.getByRole('status').textContent()

  describe.each(['/api/edge', '/api/node'])('%s', (route) => {
    test('the page shows the answer as it comes', async () => {
      await ask(route)
      await vi.waitFor(async () => expect(await shown()).toMatch(/^You/), 10_000)
      expect(await shown()).not.toContain(whole)
      upstream.calls.at(-1)?.goOn()
      await vi.waitFor(async () => expect(await shown()).toContain(whole), 10_000)
      const answer = page.getByRole('status')
      expect(await answer.evaluate((output) => getComputedStyle(output).whiteSpace)).toBe('pre-wrap')
      expect(await page.locator('main').getByRole('alert').count()).toBe(0)
    })

    test('stop ends the call', async () => {
      await ask(route)
      await vi.waitFor(async () => expect(await shown()).toMatch(/^You/), 10_000)
      await page.getByRole('button', { name: 'Stop' }).click()
      await vi.waitFor(() => expect(upstream.calls.at(-1)?.wasLeft).toBe(true), 10_000)
    })

    test('error: what the API refuses is shown', async () => {
      upstream.mock.faults.add({ match: 'createChatCompletion', status: 400 })
      await ask(route)
      expect(await page.locator('main').getByRole('alert').textContent()).toMatch(/answered 400/)
    })
  })
})
