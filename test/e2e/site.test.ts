import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Served } from '../../bin/serve.ts'
import { pagesOfSite, serveSite } from '../docs/support/site.ts'
import { launchChromium } from './chromium.ts'

/* The site that `npm run docs` built, as a reader has it: served as files, in headless Chromium. */
const sampled = [
  '/index.html',
  '/guides/errors.html',
  '/guides/from-chat-to-responses.html',
  '/guides/from-openai-node.html',
  '/guides/responses.html',
  '/guides/workers.html',
  '/reference/core.html',
  '/reference/operations/createChatCompletion.html',
  '/reference/operations/submitToolOutputsToRunStream.html',
  '/reference/schemas/RunObject.html',
  '/size.html',
  '/drift.html',
]

let site: Served
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  site = await serveSite()
  browser = await launchChromium()
})
beforeEach(async () => {
  const heard: string[] = []
  complaints = heard
  page = await browser.newPage()
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
})
afterEach(() => page.close())
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What a page leads to, and what can be led to in it. */
interface Anchors {
  path: string
  ids: string[]
  links: string[]
}

/** Has the browser parse every page; links are made absolute by the page's own address. */
function readAnchors(paths: string[]): Promise<Anchors[]> {
  return page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const html = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
          const links = [...html.querySelectorAll('[href], [src]')].map(
            (element) =>
              new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', location.origin + path),
          )
          return {
            path,
            ids: [...html.querySelectorAll('[id]')].map(({ id }) => id),
            links: links
              .filter(({ origin }) => origin === location.origin)
              .map(({ pathname, hash }) => pathname + hash),
          }
        }),
      ),
    paths,
  )
}

test('every link and anchor of every page resolves', async () => {
  await page.goto(`${site.url}/index.html`)
  const { pages, files } = pagesOfSite()
  const anchors = await readAnchors(pages)
  const ids = new Map(anchors.map(({ path, ids }) => [path, new Set(ids)]))
  const resolves = (link: string): boolean => {
    const [path = '', hash] = link.split('#')
    const file = path.endsWith('/') ? `${path}index.html` : path
    return files.has(file) && (!hash || (ids.get(file)?.has(decodeURIComponent(hash)) ?? false))
  }
  const broken = anchors.flatMap(({ path, links }) =>
    [...new Set(links)].filter((link) => !resolves(link)).map((link) => `${path} -> ${link}`),
  )
  expect(pages.length).toBeGreaterThan(240)
  expect(anchors.flatMap(({ links }) => links).length).toBeGreaterThan(10_000)
  expect(resolves('/reference/core.html#nothing') || resolves('/none.html')).toBe(false)
  expect(broken).toEqual([])
})

/** Resolves once the page does what is clicked: until then it only shows what was built. */
async function alive(): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}

test('search finds createEmbedding', async () => {
  await page.goto(`${site.url}/index.html`)
  await alive()
  await page
    .getByRole('button', { name: /search/i })
    .first()
    .click()
  await page.getByRole('searchbox').fill('createEmbedding')
  const first = page.locator('.VPLocalSearchBox .result').first()
  await first.waitFor()
  await expect.poll(() => first.textContent()).toContain('createEmbedding')
  await first.click()
  await page.waitForURL('**/reference/operations/createEmbedding.html*')
})

/** What sticks out of the window, but for what lies in a part that scrolls by itself. */
function tooWide(): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const isWide = (element: Element): boolean => element.getBoundingClientRect().right > innerWidth + 1
    return [...document.querySelectorAll('main *')]
      .filter((element) => isWide(element) && !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 100))
  })
}

test.each(sampled)('%s fits a phone, and says nothing on the console', async (path) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  expect(await tooWide()).toEqual([])
  expect(await page.locator('h1').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('dark when the reader’s system is, and by the switch', async () => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${site.url}/guides/errors.html`, { waitUntil: 'networkidle' })
  await expect.poll(background).toBe('rgb(22, 25, 26)')
  await alive()
  await page.getByRole('switch').first().click()
  await page.waitForFunction(() => !document.documentElement.classList.contains('dark'))
  await expect.poll(background).toBe('rgb(255, 255, 255)')
})
