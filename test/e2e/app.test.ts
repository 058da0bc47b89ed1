import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ChatPage, chatPage, END } from './app/chatPage.ts'
import { startLine } from './app/line.ts'
import { type Site, startSite } from './app/site.ts'

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

test('an answer grows while it is written, and tells the tokens it took', async () => {
  const release = site.upstream.hold()
  await chat.ask('How are you?')
  await chat.answers.getByText('“How').waitFor()
  expect(await chat.answers.textContent()).not.toContain(END)
  release()
  await chat.answers.getByText(END).waitFor()
  await chat.answers.getByText(/^\d+ tokens read, \d+ written$/).waitFor()
})

test('stop ends the request to OpenAI and keeps what came', async () => {
  const release = site.upstream.hold()
  await chat.ask('How are you?')
  await chat.answers.getByText('“How').waitFor()
  // An answer that was read to its [DONE] is left too, when the server has not closed it by then.
  site.upstream.aborted.length = 0
  await chat.button('Stop').click()
  await chat.page.getByText('Stopped.').waitFor()
  await expect.poll(() => site.upstream.aborted).toEqual(['/v1/chat/completions'])
  release()
  await chat.page.reload()
  await chat.page.getByText('Stopped.').waitFor()
  expect(await chat.answers.textContent()).toMatch(/“How(?!.*no model)/s)
})

test('a stopped answer is written anew on request, in its place', async () => {
  const release = site.upstream.hold()
  await chat.ask('How are you?')
  await chat.answers.getByText('“How').waitFor()
  await chat.button('Stop').click()
  await chat.page.getByText('Stopped.').waitFor()
  release()
  await chat.button('Try again').click()
  await chat.answers.getByText(END).waitFor()
  expect(await chat.answers.count()).toBe(1)
})

test('a reload in the middle shows what came before, and then the rest, once', async () => {
  const release = site.upstream.hold()
  await chat.ask('How are you?')
  await chat.answers.getByText('“How').waitFor()
  await chat.page.reload()
  await chat.answers.getByText('“How').waitFor()
  release()
  await chat.settled()
  const answer = await chat.answers.locator('.prose').textContent()
  expect(answer?.match(/You said|question|answer this|read this/g)).toHaveLength(1)
  expect(answer?.split(END)).toHaveLength(2)
  await chat.page.reload()
  await chat.answers.getByText(END).waitFor()
  expect(await chat.answers.locator('.prose').allTextContents()).toEqual([answer])
})

test('a connection that breaks is made anew, from where it broke', async () => {
  const line = await startLine(site.url)
  await chat.page.goto(line.url)
  const asked: (string | undefined)[] = []
  chat.page.on('request', (request) => request.url().includes('/stream') && asked.push(request.url().split('=')[1]))
  const release = site.upstream.hold()
  await chat.ask('How are you?')
  await chat.answers.getByText('“How are').waitFor()
  line.cut()
  await expect.poll(() => asked).toHaveLength(2)
  release()
  await chat.answers.getByText(END).waitFor()
  expect(asked[0]).toBe('0')
  expect(Number(asked[1])).toBeGreaterThan(5)
  expect((await chat.answers.locator('.prose').textContent())?.split(END)).toHaveLength(2)
  await chat.settled()
  line.close()
  expect(site.errors.splice(0)).toEqual([expect.stringContaining('ERR_')])
})

test('an answer is written to its end while nobody looks', async () => {
  const release = site.upstream.hold()
  await chat.ask('How are you?')
  await chat.answers.getByText('“How').waitFor()
  const { href } = new URL(chat.page.url())
  await chat.page.goto('about:blank')
  release()
  const id = href.split('#')[1]
  await expect.poll(async () => (await (await fetch(new URL(`/api/chats/${id}`, site.url))).json()).running).toBe(false)
  await chat.page.goto(href)
  await chat.answers.getByText(END).waitFor()
})

test('a tool is shown with its arguments and what it gave', async () => {
  await chat.ask('Roll 6 dice')
  await chat.settled()
  const [call = '', answer = ''] = await chat.answers.allTextContents()
  expect(call).toMatch(/^roll_dice\{"count":6,"sides":6\}gives\{"dice":\[(\d,){5}\d\]\}$/)
  expect(answer).toContain(call.slice(call.indexOf('{"dice"')))
  await chat.page.reload()
  await chat.answers.getByText('roll_dice').waitFor()
})
