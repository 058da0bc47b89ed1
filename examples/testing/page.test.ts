import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

let browser: Browser

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM']
  browser = await chromium.launch(executablePath ? { executablePath, args: ['--no-sandbox', '--no-zygote'] } : {})
})
afterAll(() => browser.close())

/** Tells the mock of the API, which is another process. */
async function tell(path: string, body?: object): Promise<void> {
  const sent = body && { body: JSON.stringify(body) }
  const { status } = await fetch(new URL(`/__mock/${path}`, inject('mock')), { method: 'POST', ...sent })
  expect(status).toBe(204)
}

test('a page shows what the model says, and asks to try again', async () => {
  await tell('reset')
  await tell('script', { match: 'createChatCompletion', answer: 'Good day!' })
  const page = await browser.newPage()
  await page.goto(inject('app'))

  await page.getByRole('button').click()
  await page.getByText('Good day!').waitFor()

  await tell('faults', { match: 'createChatCompletion', status: 503 })
  await page.getByRole('button').click()
  await page.getByText('Please try again.').waitFor()
})
