import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { visit } from './app/visit.ts'

const visitor = visit()

test.each([
  [401, 'OpenAI does not accept the key. Check OPENAI_API_KEY, then try again. It says: “A fault asked'],
  [503, 'OpenAI had trouble with this answer. Try again. It says: “A fault asked'],
])('an error with status %i is told in words, and the next try may do better', async (status, words) => {
  visitor.site.upstream.mock.faults.add({
    match: 'createChatCompletion',
    status,
    times: 3,
    headers: { 'retry-after-ms': '1' },
  })
  await visitor.chat.ask('How are you?')
  await visitor.chat.alert.getByText(words).waitFor()
  visitor.site.upstream.mock.faults.clear()
  await visitor.chat.button('Try again').click()
  await visitor.chat.answers.getByText(END).waitFor()
  expect(await visitor.chat.alert.count()).toBe(0)
})

test('an answer that breaks off keeps what came, and says so', async () => {
  visitor.site.upstream.mock.faults.add({ match: 'createChatCompletion', cutAt: 3000 })
  await visitor.chat.ask('How are you?')
  await visitor.chat.alert.getByText('The answer broke off. Try again.').waitFor()
  expect(await visitor.chat.answers.locator('.prose').textContent()).not.toBe('')
})

test('markup in an answer is shown, and none of it runs', async () => {
  await visitor.chat.ask(
    '**Bold** <img src="x" onerror="document.title = \'run\'"> <script>document.title = "run"</script>',
  )
  await visitor.chat.settled()
  await visitor.chat.answers.locator('strong').getByText('Bold').waitFor()
  expect(await visitor.chat.page.title()).toBe('Bonsai chat')
  expect(await visitor.chat.answers.locator('[onerror], script').count()).toBe(0)
  visitor.site.errors.splice(0)
})
