import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { visit } from './app/visit.ts'

const MB = 1_000_000

const visitor = visit()

async function attach(name: string, size: number): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.alloc(size, 'bonsai ') }
  await visitor.chat.page.getByLabel('Files to attach').setInputFiles(file)
}

/** Makes the line slow, as a phone's. */
async function slowDown(bytesPerSecond: number): Promise<void> {
  const session = await visitor.chat.page.context().newCDPSession(visitor.chat.page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  })
}

/** Notes each share that a progress bar comes to show; gives a function that reads them. */
async function watchProgress(): Promise<() => Promise<number[]>> {
  await visitor.chat.page.evaluate(() => {
    const shares: number[] = []
    new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof HTMLProgressElement) shares.push(target.value)
    }).observe(document, { subtree: true, attributeFilter: ['value'] })
    Object.assign(window, { shares })
  })
  return () => visitor.chat.page.evaluate(() => Reflect.get(window, 'shares'))
}

test('an upload shows how far it is, then goes along with the message', async () => {
  await slowDown(2 * MB)
  const readShares = await watchProgress()
  await attach('Überblick.pdf', 5 * MB)
  const progress = visitor.chat.page.getByRole('progressbar', { name: 'Uploading Überblick.pdf' })
  await progress.waitFor()
  await progress.waitFor({ state: 'detached' })
  const shares = await readShares()
  expect(new Set(shares.filter((share) => share > 0 && share < 1)).size).toBeGreaterThan(3)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)

  await visitor.chat.ask('What is in it?')
  await visitor.chat.answers.getByText(END).waitFor()
  await visitor.chat.page.getByRole('article', { name: 'You' }).getByText('Überblick.pdf').waitFor()
  const [stored] = visitor.site.upstream.mock.state.files.values()
  expect(stored).toMatchObject({ filename: 'Überblick.pdf', bytes: 5 * MB, purpose: 'user_data' })
  const request = visitor.site.upstream.chats.at(-1)
  expect(request).toMatchObject({
    messages: [{ role: 'system' }, { role: 'user', content: [{}, { type: 'file', file: { file_id: stored?.id } }] }],
  })
})

// Held in the browser, since `wrangler dev` ends with an upload that is cut off (cloudflare/workers-sdk#15203).
test('an upload can be called off', async () => {
  const held = Promise.withResolvers<void>()
  await visitor.chat.page.route('**/api/files', async (route) => {
    await held.promise
    await route.abort()
  })
  const failed = visitor.chat.page.waitForEvent('requestfailed')
  await attach('large.pdf', MB)
  await visitor.chat.page.getByRole('progressbar').waitFor()
  await visitor.chat.button('Remove large.pdf').click()
  expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
  await visitor.chat.page.getByRole('progressbar').waitFor({ state: 'detached' })
  held.resolve()
  await visitor.chat.page.unrouteAll({ behavior: 'wait' })
})

test('a file that is refused says why', async () => {
  visitor.site.upstream.mock.faults.add({
    match: 'createFile',
    status: 400,
    body: { error: { message: 'This file is empty.' } },
  })
  await attach('empty.pdf', 10)
  await visitor.chat.alert.getByText('This file is empty.').waitFor()
  await visitor.chat.message.fill('Hello')
  expect(await visitor.chat.button('Send').isDisabled()).toBe(true)
  await visitor.chat.button('Remove empty.pdf').click()
  await expect.poll(() => visitor.chat.button('Send').isEnabled()).toBe(true)
  await expect.poll(() => visitor.site.errors).toEqual([expect.stringContaining('400 (Bad Request)')])
  visitor.site.errors.length = 0
})

test('stored files are listed, and can be deleted', async () => {
  visitor.site.upstream.mock.state.files.clear()
  await attach('notes.pdf', 1_234_567)
  await expect.poll(() => visitor.site.upstream.mock.state.files.size).toBe(1)
  await visitor.chat.button('Files').click()
  await visitor.chat.page.getByText('1.2 MB').waitFor()
  await visitor.chat.button('Delete notes.pdf').click()
  await visitor.chat.page.getByText('No file is stored.').waitFor()
  expect(visitor.site.upstream.mock.state.files.size).toBe(0)
})
