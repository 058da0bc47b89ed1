import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes(
  (visitor) => {
    test('what is said into the microphone comes as text into the message', async () => {
      const { button, message } = visitor.chat
      await message.fill('Before:')
      await button('Dictate').click()
      await button('Write what was said').waitFor()
      await new Promise((resolve) => setTimeout(resolve, 500))
      await button('Write what was said').click()
      await expect.poll(() => message.inputValue()).toMatch(/^Before: .+/)
    })

    test('an answer is read aloud, without Markdown, until it is told to stop', async () => {
      const { ask, answers, button, page } = visitor.chat
      await ask('How are you?')
      await answers.getByText(END).waitFor()
      const asked = page.waitForRequest('**/api/speech')
      await button('Read aloud').click()
      expect((await asked).postDataJSON().input).not.toMatch(/[*#`]/)
      await button('Stop reading').click()
      await button('Read aloud').waitFor()
    })

    test('a call is made through the Worker, and can be muted', async () => {
      const { button, page } = visitor.chat
      const offered = page.waitForRequest('**/api/voice')
      await button('Talk').click()
      const panel = page.getByRole('dialog', { name: 'Voice' })
      expect((await offered).postData()).toMatch(/^v=0/)
      await panel.getByText('Speak, it listens.').waitFor()
      await panel.getByRole('button', { name: 'Mute' }).click()
      await panel.getByRole('button', { name: 'Unmute' }).waitFor()
      await button('Close').click()
    })
  },
  { permissions: ['microphone'] },
)
