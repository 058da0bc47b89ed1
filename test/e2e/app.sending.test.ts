import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { expectLogged, visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  /** Has the next sends fail, in the browser, as they do where the Worker is away. */
  async function breakSending(): Promise<() => Promise<void>> {
    const { page } = visitor.chat
    await page.route('**/messages', (route) => route.abort())
    return () => page.unrouteAll({ behavior: 'wait' })
  }

  test('a message that could not be sent is sent by “Try again”, and the answer before it stays', async () => {
    const { ask, answers, questions, button, settled, page } = visitor.chat
    await ask('How are you?')
    await answers.getByText(END).waitFor()
    await settled()
    const mend = await breakSending()
    await ask('And now?')
    await page.getByText('Not sent. The server cannot be reached.').waitFor()
    expect(await answers.count()).toBe(1)
    await mend()
    await button('Try again').click()
    await expect.poll(() => answers.count()).toBe(2)
    await answers.last().getByText(END).waitFor()
    expect(await questions.count()).toBe(2)
    expect(await answers.first().textContent()).toContain(END)
    await expectLogged(visitor.site, 'ERR_FAILED')
  })

  test('a message that was not sent survives a reload, and can be edited or removed', async () => {
    const { message, send, questions, button, page, answers } = visitor.chat
    const mend = await breakSending()
    await message.fill('Where was I?')
    await send()
    await page.getByText('Not sent.').waitFor()
    await page.reload()
    await page.getByText('Not sent.').waitFor()
    await mend()
    await button('Edit').click()
    await page.getByLabel('Message, edited').fill('Where am I?')
    await page.getByRole('form', { name: 'Edit message' }).getByRole('button', { name: 'Send' }).click()
    await answers.getByText(END).waitFor()
    expect(await questions.locator('.bubble').allTextContents()).toEqual(['Where am I?'])
    await expectLogged(visitor.site, 'ERR_FAILED')
  })

  test('what is typed while a message is on its way stays', async () => {
    const { message, send, questions, page, answers } = visitor.chat
    const held = Promise.withResolvers<void>()
    await page.route('**/messages', async (route) => {
      await held.promise
      await route.continue()
    })
    await message.fill('One')
    await send()
    await questions.getByText('One').waitFor()
    expect(await message.inputValue()).toBe('')
    await message.fill('Two, still being wr')
    held.resolve()
    await answers.getByText(END).waitFor()
    expect(await message.inputValue()).toBe('Two, still being wr')
    await page.unrouteAll({ behavior: 'wait' })
  })

  test('a message that is too long is told in numbers, and not sent', async () => {
    const { message, alert, page } = visitor.chat
    await message.fill('long '.repeat(25_000).trim())
    await alert.getByText('This message is too long: 124,999 of at most 100,000 characters.').waitFor()
    expect(await page.locator('button[aria-label=Send]').getAttribute('aria-disabled')).toBe('true')
  })
})
