import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  async function begin(question: string): Promise<void> {
    const { page, ask, answers, settled } = visitor.chat
    await page.getByRole('button', { name: 'New chat' }).first().click()
    await ask(question)
    await answers.getByText(END).waitFor()
    await settled()
  }

  test('chats are listed by title, and opened, renamed, searched and deleted', async () => {
    const { openMenu, page, button, answers, questions } = visitor.chat
    await begin('How do maples grow?')
    await begin('Which pot suits a pine?')
    const list = page.getByRole('navigation', { name: 'Chats' })
    await openMenu()
    await expect
      .poll(() => list.getByRole('link').allTextContents())
      .toEqual(['Which pot suits a pine?', 'How do maples grow?'])
    await list.getByRole('link', { name: 'maples' }).click()
    await questions.getByText('How do maples grow?').waitFor()
    await answers.getByText(END).waitFor()
    await page.getByRole('heading', { level: 1, name: 'How do maples grow?' }).waitFor()

    await openMenu()
    await list.getByRole('listitem').filter({ hasText: 'maples' }).hover()
    await button('Rename How do maples grow?').click()
    await list.getByLabel('Title').fill('About maples')
    await page.keyboard.press('Enter')
    await list.getByRole('link', { name: 'About maples' }).waitFor()

    await page.getByLabel('Search chats').fill('suits')
    await expect.poll(() => list.getByRole('link').count()).toBe(1)
    await page.getByLabel('Search chats').fill('zebra')
    await list.getByText('No chat has these words.').waitFor()
    await page.getByLabel('Search chats').fill('')

    await list.getByRole('listitem').filter({ hasText: 'About maples' }).hover()
    await button('Delete About maples').click()
    await button('Delete').click()
    await expect.poll(() => list.getByRole('link', { name: 'About maples' }).count()).toBe(0)
    await page.getByText('What shall we look into?').waitFor()
  })

  test('a chat that is deleted elsewhere says so, and leads to a new one', async () => {
    const { page, button, message } = visitor.chat
    await begin('Soon gone')
    const [, id] = page.url().split('#')
    await page.evaluate((id) => fetch(`/api/conversations/${id}`, { method: 'DELETE' }), id)
    await page.getByText('This chat is not there.').waitFor()
    await page.getByRole('main').getByRole('button', { name: 'New chat' }).click()
    await message.waitFor()
    await expect.poll(() => button('Jump to the latest').count()).toBe(0)
    visitor.site.errors.length = 0
  })
})
