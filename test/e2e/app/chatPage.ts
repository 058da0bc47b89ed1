import type { Locator, Page } from 'playwright-core'

/** How every answer of the mock ends. */
export const END = 'no model was asked for it.'

/** The page of a chat, in the words of a visitor. */
export interface ChatPage {
  page: Page
  message: Locator
  answers: Locator
  alert: Locator
  button(name: string): Locator
  ask(question: string): Promise<void>
  /** Resolves once no answer is being written. */
  settled(): Promise<void>
}

export function chatPage(page: Page): ChatPage {
  const message = page.getByLabel('Message')
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  return {
    page,
    message,
    answers: page.getByRole('article', { name: 'Assistant' }),
    alert: page.getByRole('alert'),
    button,
    async ask(question) {
      await message.fill(question)
      await button('Send').click()
      await page.getByRole('article', { name: 'You' }).getByText(question).last().waitFor()
    },
    settled: () => page.locator('[role=log][aria-busy=false]').waitFor(),
  }
}
