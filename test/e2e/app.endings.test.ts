import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { cutAfter, failing, message, output, text } from './app/scripts.ts'
import { visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  test.each([
    ['max_output_tokens', 'This answer reached the greatest length.'],
    ['content_filter', 'A content filter ended this answer.'],
  ] as const)('an answer that ends by %s says so, and keeps its text', async (reason, words) => {
    const { ask, answers } = visitor.chat
    visitor.site.upstream.answer(text('Half of it', { status: 'incomplete', incomplete_details: { reason } }))
    await ask('How are you?')
    await answers.getByText(words).waitFor()
    expect(await answers.textContent()).toContain('Half of it')
  })

  test('a refusal is shown as one', async () => {
    const { ask, answers } = visitor.chat
    visitor.site.upstream.answer(output([message({ type: 'refusal', refusal: 'I can’t help with that.' })]))
    await ask('How are you?')
    await answers.getByText('I can’t help with that.').waitFor()
    await answers.getByText('The model declined').waitFor()
  })

  test('an answer that fails says what a reader can do, and nothing of what OpenAI said', async () => {
    const { ask, answers, button, alert, page } = visitor.chat
    visitor.site.upstream.answer(failing('rate_limit_exceeded', 'Some words'))
    await ask('How are you?')
    await alert.getByText('OpenAI gets too many requests just now.').waitFor()
    expect(await page.content()).not.toContain('inner message')
    await button('Try again').click()
    await answers.getByText(END).waitFor()
    expect(await answers.count()).toBe(1)
  })

  test('an answer whose stream is cut after text keeps the text, and says what happened', async () => {
    const { ask, answers, alert } = visitor.chat
    visitor.site.upstream.answer(cutAfter(9, text('Words that come before the line is cut, and more of them.')), false)
    await ask('How are you?')
    await alert.getByText('The answer broke off.').waitFor()
    expect(await answers.textContent()).toContain('Words that')
  })

  test('a key that is not accepted is told without the key, and the next try may do better', async () => {
    const { ask, answers, button, alert, page } = visitor.chat
    visitor.site.upstream.mock.faults.add({ match: 'createResponse', status: 401 })
    await ask('How are you?')
    await alert.getByText('OpenAI does not accept the key').waitFor()
    expect(await page.content()).not.toContain('A fault asked')
    await button('Try again').click()
    await answers.getByText(END).waitFor()
    expect(await alert.count()).toBe(0)
  })

  test('a failed turn can be removed, and the chat goes on', async () => {
    const { ask, answers, questions, button, alert } = visitor.chat
    await ask('First')
    await answers.getByText(END).waitFor()
    visitor.site.upstream.mock.faults.add({ match: 'createResponse', status: 400 })
    await ask('Second')
    await alert.waitFor()
    await questions.last().hover()
    await button('Remove message').last().click()
    await expect.poll(() => questions.count()).toBe(1)
    await ask('Third')
    await answers.last().getByText(END).waitFor()
  })

  test('a failed turn can be edited', async () => {
    const { ask, answers, questions, button, page } = visitor.chat
    visitor.site.upstream.mock.faults.add({ match: 'createResponse', status: 400 })
    await ask('Secnd')
    await page.getByRole('alert').getByText('OpenAI refused').waitFor()
    await questions.hover()
    await button('Edit message').click()
    await page.getByLabel('Message, edited').fill('Second')
    await page.getByRole('form', { name: 'Edit message' }).getByRole('button', { name: 'Send' }).click()
    await answers.getByText(END).waitFor()
    expect(await questions.locator('.bubble').allTextContents()).toEqual(['Second'])
  })

  test('stop ends the answer at OpenAI and keeps what came; another try writes it in its place', async () => {
    const { ask, answers, button, page } = visitor.chat
    const cancels = (): number => visitor.site.upstream.seen.filter(({ path }) => path.endsWith('/cancel')).length
    const before = cancels()
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await answers.getByText('“How').waitFor()
    await button('Stop').click()
    await answers.getByText('You stopped this answer.').waitFor()
    await expect.poll(cancels).toBe(before + 1)
    release()
    await page.reload()
    await answers.getByText('You stopped this answer.').waitFor()
    expect(await answers.textContent()).toContain('“How')
    await button('Try again').click()
    await answers.getByText(END).waitFor()
    expect(await answers.count()).toBe(1)
  })
})
