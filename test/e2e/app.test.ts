import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { startLine } from './app/line.ts'
import { visit } from './app/visit.ts'

const visitor = visit()

test('an answer grows while it is written, and tells the tokens it took', async () => {
  const release = visitor.site.upstream.hold()
  await visitor.chat.ask('How are you?')
  await visitor.chat.answers.getByText('“How').waitFor()
  expect(await visitor.chat.answers.textContent()).not.toContain(END)
  release()
  await visitor.chat.answers.getByText(END).waitFor()
  await visitor.chat.answers.getByText(/^\d+ tokens read, \d+ written$/).waitFor()
})

test('stop ends the request to OpenAI and keeps what came', async () => {
  const release = visitor.site.upstream.hold()
  await visitor.chat.ask('How are you?')
  await visitor.chat.answers.getByText('“How').waitFor()
  // An answer that was read to its [DONE] is left too, when the server has not closed it by then.
  visitor.site.upstream.aborted.length = 0
  await visitor.chat.button('Stop').click()
  await visitor.chat.page.getByText('Stopped.').waitFor()
  await expect.poll(() => visitor.site.upstream.aborted).toEqual(['/v1/chat/completions'])
  release()
  await visitor.chat.page.reload()
  await visitor.chat.page.getByText('Stopped.').waitFor()
  expect(await visitor.chat.answers.textContent()).toMatch(/“How(?!.*no model)/s)
})

test('a stopped answer is written anew on request, in its place', async () => {
  const release = visitor.site.upstream.hold()
  await visitor.chat.ask('How are you?')
  await visitor.chat.answers.getByText('“How').waitFor()
  await visitor.chat.button('Stop').click()
  await visitor.chat.page.getByText('Stopped.').waitFor()
  release()
  await visitor.chat.button('Try again').click()
  await visitor.chat.answers.getByText(END).waitFor()
  expect(await visitor.chat.answers.count()).toBe(1)
})

test('a reload in the middle shows what came before, and then the rest, once', async () => {
  const release = visitor.site.upstream.hold()
  await visitor.chat.ask('How are you?')
  await visitor.chat.answers.getByText('“How').waitFor()
  await visitor.chat.page.reload()
  await visitor.chat.answers.getByText('“How').waitFor()
  release()
  await visitor.chat.settled()
  const answer = await visitor.chat.answers.locator('.prose').textContent()
  expect(answer?.match(/You said|question|answer this|read this/g)).toHaveLength(1)
  expect(answer?.split(END)).toHaveLength(2)
  await visitor.chat.page.reload()
  await visitor.chat.answers.getByText(END).waitFor()
  expect(await visitor.chat.answers.locator('.prose').allTextContents()).toEqual([answer])
})

test('a connection that breaks is made anew, from where it broke', async () => {
  const line = await startLine(visitor.site.url)
  await visitor.chat.page.goto(line.url)
  const asked: (string | undefined)[] = []
  visitor.chat.page.on(
    'request',
    (request) => request.url().includes('/stream') && asked.push(request.url().split('=')[1]),
  )
  const release = visitor.site.upstream.hold()
  await visitor.chat.ask('How are you?')
  await visitor.chat.answers.getByText('“How are').waitFor()
  line.cut()
  await expect.poll(() => asked).toHaveLength(2)
  release()
  await visitor.chat.answers.getByText(END).waitFor()
  expect(asked[0]).toBe('0')
  expect(Number(asked[1])).toBeGreaterThan(5)
  expect((await visitor.chat.answers.locator('.prose').textContent())?.split(END)).toHaveLength(2)
  await visitor.chat.settled()
  line.close()
  expect(visitor.site.errors.splice(0)).toEqual([expect.stringContaining('ERR_')])
})

test('an answer is written to its end while nobody looks', async () => {
  const release = visitor.site.upstream.hold()
  await visitor.chat.ask('How are you?')
  await visitor.chat.answers.getByText('“How').waitFor()
  const { href } = new URL(visitor.chat.page.url())
  await visitor.chat.page.goto('about:blank')
  release()
  const id = href.split('#')[1]
  await expect
    .poll(async () => (await (await fetch(new URL(`/api/chats/${id}`, visitor.site.url))).json()).running)
    .toBe(false)
  await visitor.chat.page.goto(href)
  await visitor.chat.answers.getByText(END).waitFor()
})

test('a tool is shown with its arguments and what it gave', async () => {
  await visitor.chat.ask('Roll 6 dice')
  await visitor.chat.settled()
  const [call = '', answer = ''] = await visitor.chat.answers.allTextContents()
  expect(call).toMatch(/^roll_dice\{"count":6,"sides":6\}gives\{"dice":\[(\d,){5}\d\]\}$/)
  expect(answer).toContain(call.slice(call.indexOf('{"dice"')))
  await visitor.chat.page.reload()
  await visitor.chat.answers.getByText('roll_dice').waitFor()
})
