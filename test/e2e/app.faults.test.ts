import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ChatPage, chatPage, END } from './app/chatPage.ts'
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

test.each([
  [401, 'OpenAI does not accept the key. Check OPENAI_API_KEY, then try again. It says: “A fault asked'],
  [503, 'OpenAI had trouble with this answer. Try again. It says: “A fault asked'],
])('an error with status %i is told in words, and the next try may do better', async (status, words) => {
  site.upstream.mock.faults.add({
    match: 'createChatCompletion',
    status,
    times: 3,
    headers: { 'retry-after-ms': '1' },
  })
  await chat.ask('How are you?')
  await chat.alert.getByText(words).waitFor()
  site.upstream.mock.faults.clear()
  await chat.button('Try again').click()
  await chat.answers.getByText(END).waitFor()
  expect(await chat.alert.count()).toBe(0)
})

test('an answer that breaks off keeps what came, and says so', async () => {
  site.upstream.mock.faults.add({ match: 'createChatCompletion', cutAt: 3000 })
  await chat.ask('How are you?')
  await chat.alert.getByText('The answer broke off. Try again.').waitFor()
  expect(await chat.answers.locator('.prose').textContent()).not.toBe('')
})

test('markup in an answer is shown, and none of it runs', async () => {
  await chat.ask('**Bold** <img src="x" onerror="document.title = \'run\'"> <script>document.title = "run"</script>')
  await chat.settled()
  await chat.answers.locator('strong').getByText('Bold').waitFor()
  expect(await chat.page.title()).toBe('Bonsai chat')
  expect(await chat.answers.locator('[onerror], script').count()).toBe(0)
  site.errors.splice(0)
})
