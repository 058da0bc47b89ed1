import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatPage, END } from './app/chatPage.ts'
import { type Site, sizes, startSite } from './app/site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite({ PASSWORD: 'bonsai' })
})
afterAll(() => site.close())

async function enter(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
}

test.each(sizes)('a password stands in front of the chat, %s', async (_, options) => {
  const page = await site.open(options)
  const { message, ask, answers } = chatPage(page)
  await enter(page, 'wrong')
  await page.getByRole('alert').waitFor()
  expect(await message.count()).toBe(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await enter(page, 'bonsai')
  await message.waitFor()
  await ask('How are you?')
  await answers.getByText(END).waitFor()
  await page.context().clearCookies()
  await message.fill('And now?')
  await chatPage(page).send()
  await page.getByLabel('Password').waitFor()
  await enter(page, 'bonsai')
  await message.waitFor()
  await page.context().close()
})
