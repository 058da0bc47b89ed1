import type { Locator, Page } from 'playwright-core'

/** How every answer of the mock ends. */
export const END = 'no model was asked for it.'

/** The page of a chat, in the words of a visitor. */
export interface ChatPage {
  page: Page
  message: Locator
  questions: Locator
  answers: Locator
  alert: Locator
  button(name: string): Locator
  send(): Promise<void>
  /** Sends a question, and waits until it is shown. */
  ask(question: string): Promise<void>
  /** Opens the list of chats, which a phone hides. */
  openMenu(): Promise<void>
  /** Opens a panel by its name in the list. */
  openPanel(name: 'Files' | 'Documents'): Promise<Locator>
  /** Resolves once no answer is being written. */
  settled(): Promise<void>
}

export function chatPage(page: Page): ChatPage {
  const message = page.getByLabel('Message', { exact: true })
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  const questions = page.getByRole('article', { name: 'You' })
  const send = async (): Promise<void> => {
    await page.locator('button[aria-label=Send]:not([aria-disabled=true])').click()
  }
  const openMenu = async (): Promise<void> => {
    if (!(await button('Documents').isVisible())) await button('Menu').click()
  }
  return {
    page,
    message,
    questions,
    answers: page.getByRole('article', { name: 'Assistant' }),
    alert: page.getByRole('alert').filter({ hasText: /./ }),
    button,
    send,
    async ask(question) {
      await message.fill(question)
      await send()
      await questions.getByText(question).last().waitFor()
    },
    openMenu,
    async openPanel(name) {
      await openMenu()
      await button(name).click()
      const panel = page.getByRole('dialog', { name })
      await panel.waitFor()
      return panel
    },
    settled: () => page.locator('[role=log][aria-busy=false]').waitFor(),
  }
}
