import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatPage } from './app/chatPage.ts'
import { type Site, startSite } from './app/site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

test('documents that are being embedded show how far they are, up to the last', async () => {
  const { page, button } = chatPage(await site.open())
  await button('Documents').click()
  await page.getByRole('spinbutton', { name: 'Documents' }).fill('250')
  await button('Embed').click()
  const progress = page.getByRole('progressbar', { name: 'Embedding 250 documents' })
  await page.getByText(/^\d+ of 250, (?!done)/).waitFor()
  expect(await progress.getAttribute('max')).toBe('250')
  await page.getByText('250 of 250, done').waitFor()
  expect(await progress.evaluate((bar) => bar instanceof HTMLProgressElement && bar.position)).toBe(1)

  await button('Close').click()
  await button('Documents').click()
  await page.getByText('250 of 250, done').waitFor()
  expect(site.errors).toEqual([])
})

test('a number that is too large is refused before it is sent', async () => {
  const { page, button } = chatPage(await site.open())
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await button('Documents').click()
  const field = page.getByRole('spinbutton', { name: 'Documents' })
  await field.fill('5001')
  await button('Embed').click()
  expect(await field.evaluate((input) => input.matches(':invalid'))).toBe(true)
  await field.fill('1')
  await button('Embed').click()
  await page.getByText('1 of 1, done').waitFor()
  expect(sent).toEqual([`${site.url}/api/documents`])
})
