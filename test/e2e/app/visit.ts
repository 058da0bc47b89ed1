import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import { type ChatPage, chatPage } from './chatPage.ts'
import { type Site, sizes, startSite } from './site.ts'

/** The site, and a page of its own for each test; both are there once a test runs. */
export interface Visit {
  readonly site: Site
  readonly chat: ChatPage
  readonly size: string
}

/** Starts the site for a file of tests; has the tests run at both sizes, each with a page of its own, and takes no error that the page tells of. */
export function visitAtBothSizes(tests: (visit: Visit) => void, options: BrowserContextOptions = {}): void {
  let site: Site
  let chat: ChatPage
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.close())
  describe.each(sizes)('%s', (size, sizeOptions) => {
    beforeEach(async () => {
      chat = chatPage(await site.open({ ...sizeOptions, ...options }))
      await chat.message.waitFor()
    })
    afterEach(async () => {
      await chat.page.context().close()
      site.upstream.mock.faults.clear()
      expect(site.errors.splice(0)).toEqual([])
    })
    tests({
      get site() {
        return site
      },
      get chat() {
        return chat
      },
      size,
    })
  })
}

/** The errors that a request which was refused logs; takes them, since the test asked for them. */
export async function expectLogged(site: Site, text: string): Promise<void> {
  await expect.poll(() => site.errors).toContainEqual(expect.stringContaining(text))
  site.errors.length = 0
}
