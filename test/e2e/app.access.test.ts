import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { chatPage } from './app/chatPage.ts'
import { markdown } from './app/markdown.ts'
import { message, output, thought } from './app/scripts.ts'
import { type Site, sizes, startSite } from './app/site.ts'

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

const looks = sizes.flatMap(([size, options]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme, options })),
)

test.each(looks)('axe finds no fault, $size, $colorScheme', async ({ size, colorScheme, options }) => {
  page = await site.open({ ...options, colorScheme, reducedMotion: 'reduce' })
  const { ask, answers, settled, alert, openMenu, openPanel, questions, button } = chatPage(page)
  await chatPage(page).message.waitFor()
  expect(await faults()).toEqual([])

  const words = message({ type: 'output_text', text: markdown, annotations: [], logprobs: [] })
  site.upstream.answer(output([thought('Easy.'), words]))
  await ask('Show me everything')
  await settled()
  await answers.locator('math').first().waitFor()
  await answers.getByText('What it thought').click()
  await ask('Roll 6 dice')
  await settled()
  await answers.locator('.tool summary').click()
  expect(await faults()).toEqual([])

  const release = site.upstream.hold()
  await ask('How are you?')
  await answers.getByText('“How').waitFor()
  expect(await faults()).toEqual([])
  release()
  await settled()

  site.upstream.mock.faults.add({ match: 'createResponse', status: 400 })
  await ask('Hello')
  await alert.waitFor()
  await questions.last().hover()
  await button('Edit message').last().click()
  expect(await faults()).toEqual([])
  await button('Cancel').click()
  if (size === 'phone') {
    await openMenu()
    expect(await faults()).toEqual([])
  }
  for (const panel of ['Files', 'Documents'] as const) {
    await openPanel(panel)
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
  await page.getByText('You stopped this answer.').waitFor()
  release()

  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.ariaLabel || document.activeElement?.textContent || '')
  const goBackTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 30 && (await focused()) !== name; presses++) await keyboard.press('Shift+Tab')
    expect(await focused()).toBe(name)
  }
  await goBackTo('Try again')
  await keyboard.press('Enter')
  await settled()
  await message.focus()
  await goBackTo('Documents')
  await keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Documents' }).waitFor()
  await keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('Documents')
})
