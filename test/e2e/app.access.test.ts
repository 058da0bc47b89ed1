import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { chatPage, END } from './app/chatPage.ts'
import { markdown } from './app/markdown.ts'
import { type Site, startSite } from './app/site.ts'

let site: Site
let page: Page

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())
afterEach(() => page.context().close())

/** Faults of any weight, by rule and place. */
async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${impact}: ${id} at ${target}`))
}

test.each(['light', 'dark'] as const)('axe finds no fault, %s', async (colorScheme) => {
  page = await site.open({ colorScheme, reducedMotion: 'reduce' })
  const { ask, answers, settled, button, alert } = chatPage(page)
  expect(await faults()).toEqual([])

  site.upstream.answer(markdown)
  await ask('Show me everything')
  await settled()
  await ask('Roll 6 dice')
  await settled()
  expect(await faults()).toEqual([])

  const release = site.upstream.hold()
  await ask('How are you?')
  await answers.getByText('“How').waitFor()
  expect(await faults()).toEqual([])
  release()
  await settled()

  site.upstream.mock.faults.add({ match: 'createChatCompletion', status: 400 })
  await ask('Hello')
  await alert.waitFor()
  expect(await faults()).toEqual([])
  for (const panel of ['Files', 'Documents']) {
    await button(panel).click()
    await page.getByRole('dialog', { name: panel }).waitFor()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('all works by keyboard alone', async () => {
  page = await site.open()
  const { message, answers, settled } = chatPage(page)
  const { keyboard } = page
  // The page takes the focus there by itself, a moment after it is shown.
  await message.and(page.locator(':focus')).waitFor()
  await keyboard.type('One')
  await keyboard.press('Shift+Enter')
  await keyboard.type('two')
  await expect.poll(() => message.inputValue()).toBe('One\ntwo')
  const release = site.upstream.hold()
  await keyboard.press('Enter')
  await answers.getByText('“One').waitFor()
  await keyboard.press('Escape')
  await page.getByText('Stopped.').waitFor()
  release()
  await expect.poll(() => message.inputValue()).toBe('')

  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null)
  await keyboard.press('Shift+Tab')
  await expect.poll(focused).toBe('Try again')
  await keyboard.press('Enter')
  await settled()
  await answers.getByText(END).waitFor()

  await page.reload()
  await settled()
  for (const name of ['Files', 'Documents', 'New chat']) {
    await page.getByRole('button', { name }).focus()
    await expect.poll(focused).toBe(name)
  }
  await keyboard.press('Shift+Tab')
  await keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Documents' }).waitFor()
  await keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('Documents')
})

test('a screen reader hears that an answer begins, and then all of it, once', async () => {
  page = await site.open()
  const { ask } = chatPage(page)
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]')
    if (!status) throw new Error('There is no status to announce.')
    const heard: string[] = []
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { heard })
  })
  const heard = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard').filter(Boolean))
  const release = site.upstream.hold()
  await ask('How are you?')
  await expect.poll(heard).toEqual(['The answer is being written.'])
  release()
  await expect.poll(heard).toEqual(['The answer is being written.', expect.stringContaining(END)])
  expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off')
})

test('nothing is cut off on a phone', async () => {
  page = await site.open({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  const { ask, settled, message } = chatPage(page)
  site.upstream.answer(markdown)
  await ask(`Look at ${'long'.repeat(50)}`)
  await settled()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await message.isVisible()).toBe(true)
  const code = page.locator('pre')
  expect(await code.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true)
})
