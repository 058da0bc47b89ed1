import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type ChatPage, chatPage } from './chatPage.ts'
import { type Site, startSite } from './site.ts'

/** The site, and a page of its own for each test; both are there once a test runs. */
export interface Visit {
  readonly site: Site
  readonly chat: ChatPage
}

/** Starts the site for a file of tests, opens its chat before each, and takes no error that the page tells of. */
export function visit(): Visit {
  let site: Site
  let chat: ChatPage
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    chat = chatPage(await site.open())
  })
  afterEach(async () => {
    await chat.page.context().close()
    site.upstream.mock.faults.clear()
    expect(site.errors.splice(0)).toEqual([])
  })
  return {
    get site() {
      return site
    },
    get chat() {
      return chat
    },
  }
}
