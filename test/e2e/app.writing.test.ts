import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { markdown } from './app/markdown.ts'
import { text } from './app/scripts.ts'
import { visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  const isPhone = (): boolean => visitor.size === 'phone'

  test('a draft survives a reload, in a new chat and in one that is known, each its own', async () => {
    const { message, page, ask, answers } = visitor.chat
    await message.fill('Half a thou')
    await page.reload()
    await expect.poll(() => message.inputValue()).toBe('Half a thou')
    await ask('A whole thought')
    await answers.getByText(END).waitFor()
    expect(await message.inputValue()).toBe('')
    await message.fill('The other ha')
    await page.reload()
    await answers.getByText(END).waitFor()
    await expect.poll(() => message.inputValue()).toBe('The other ha')
  })

  test('Enter sends at a desk and makes a line on a phone', async () => {
    const { message, questions } = visitor.chat
    await message.fill('One')
    await message.press('Enter')
    if (isPhone()) {
      expect(await message.inputValue()).toBe('One\n')
      expect(await questions.count()).toBe(0)
    } else {
      await questions.getByText('One').waitFor()
      await message.fill('Two')
      await message.press('Shift+Enter')
      expect(await message.inputValue()).toBe('Two\n')
    }
  })

  test('text takes the direction of its letters', async () => {
    const { message, ask, questions, answers } = visitor.chat
    await message.fill('مرحبا')
    expect(await message.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
    visitor.site.upstream.answer(text('مرحبا بالعالم\n\nHello world'))
    await ask('مرحبا')
    const direction = (element: Element): string => getComputedStyle(element).direction
    await answers.getByText('Hello world').waitFor()
    expect(await questions.locator('.bubble').evaluate(direction)).toBe('rtl')
    expect(await answers.locator('.block').first().evaluate(direction)).toBe('rtl')
    expect(await answers.locator('.block').last().evaluate(direction)).toBe('ltr')
  })

  test('sending scrolls to the message, and a button jumps to the latest', async () => {
    const { ask, answers, questions, page, button } = visitor.chat
    visitor.site.upstream.answer(text(markdown.repeat(6)))
    await ask('Go on at length')
    await visitor.chat.settled()
    await page.evaluate(() => scrollTo({ top: 0 }))
    await button('Jump to the latest').waitFor()
    const release = visitor.site.upstream.hold()
    await ask('And then?')
    await expect.poll(async () => (await questions.last().boundingBox())?.y).toBeLessThan(200)
    await answers.last().getByText('“And').waitFor()
    await page.evaluate(() => scrollTo({ top: 0 }))
    await button('Jump to the latest').click()
    await expect.poll(async () => (await questions.last().boundingBox())?.y).toBeLessThan(200)
    await expect.poll(() => button('Jump to the latest').count()).toBe(0)
    release()
    await answers.last().getByText(END).waitFor()
  })

  test('who scrolls up while an answer grows is left in peace', async () => {
    const { ask, answers, page } = visitor.chat
    visitor.site.upstream.answer(text(markdown.repeat(6)))
    const release = visitor.site.upstream.hold(400)
    await ask('Go on at length')
    await answers.locator('table').first().waitFor()
    await page.evaluate(() => scrollTo({ top: 10 }))
    release()
    await visitor.chat.settled()
    expect(await page.evaluate(() => scrollY)).toBe(10)
  })

  test('the focus stays where the keyboard was', async () => {
    const { message, button, page, answers, alert } = visitor.chat
    const focused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? null,
      )
    await message.fill('How are you?')
    await message.focus()
    await button('Send').click()
    expect(await focused()).toBe('Message')
    await answers.getByText(END).waitFor()
    expect(await focused()).toBe('Message')
    visitor.site.upstream.mock.faults.add({ match: 'createResponse', status: 400 })
    await message.fill('Again')
    await button('Send').click()
    await alert.waitFor()
    await button('Try again').focus()
    await page.keyboard.press('Enter')
    await answers.last().getByText(END).waitFor()
    expect(await focused()).toContain('turn')
  })

  test('on a phone every button is at least 44 pixels high', async () => {
    if (!isPhone()) return
    const { ask, settled, page, openMenu } = visitor.chat
    visitor.site.upstream.answer(text(markdown))
    await ask('Show me')
    await settled()
    const tooLow = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, select, summary, textarea, nav a')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.9)
          .map((element) => `${element.textContent || element.ariaLabel} ${element.getBoundingClientRect().height}`),
      )
    expect(await tooLow()).toEqual([])
    await openMenu()
    expect(await tooLow()).toEqual([])
  })

  test('a screen reader hears that an answer begins, and then all of it, once and without Markdown', async () => {
    const { ask, page, message } = visitor.chat
    await page.evaluate(() => {
      const status = document.querySelector('main [role=status]')
      if (!status) throw new Error('There is no status to announce.')
      const heard: string[] = []
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
      Object.assign(window, { heard })
    })
    const heard = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard').filter(Boolean))
    visitor.site.upstream.answer(text('# Title\n\nSome **bold** words with `code`.\n\n```ts\nlet a = 1\n```'))
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await expect.poll(heard).toEqual(['The answer is being written.'])
    release()
    await expect.poll(heard).toEqual(['The answer is being written.', 'Title\nSome bold words with code.\nlet a = 1'])
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off')
    expect(await message.isVisible()).toBe(true)
  })

  test('nothing is cut off to the side', async () => {
    const { ask, settled, page } = visitor.chat
    visitor.site.upstream.answer(text(markdown))
    await ask(`Look at ${'long'.repeat(50)}`)
    await settled()
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: innerWidth,
    }))
    expect(scroll).toBe(width)
  })
})
