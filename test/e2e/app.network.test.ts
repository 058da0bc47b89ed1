import { expect, test } from 'vitest'
import { chatPage, END } from './app/chatPage.ts'
import { startLine } from './app/line.ts'
import { visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  test('offline for seven seconds in mid-stream, it says so, and goes on once the network is back', async () => {
    const { ask, answers, page, settled } = visitor.chat
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await answers.getByText('“How').waitFor()
    await page.context().setOffline(true)
    await page.getByText('You are offline. The chat goes on by itself').waitFor()
    release()
    await new Promise((resolve) => setTimeout(resolve, 7000))
    expect(await answers.textContent()).not.toContain(END)
    await page.context().setOffline(false)
    await answers.getByText(END).waitFor()
    await settled()
    expect((await answers.locator('.prose').textContent())?.split(END)).toHaveLength(2)
    await expect.poll(() => page.getByText('You are offline.').count()).toBe(0)
    visitor.site.errors.length = 0
  })

  test('a message that is sent offline waits for the network', async () => {
    const { message, send, questions, answers, page } = visitor.chat
    await page.context().setOffline(true)
    await message.fill('How are you?')
    await send()
    await questions.getByText('Waits for the network').waitFor()
    await page.context().setOffline(false)
    await answers.getByText(END).waitFor()
    expect(await questions.count()).toBe(1)
    visitor.site.errors.length = 0
  })

  test('a connection that breaks is made anew, from where it broke', async () => {
    const { ask, answers, page, message, settled } = visitor.chat
    const line = await startLine(visitor.site.url)
    await page.goto(line.url)
    await message.waitFor()
    const asked: (string | null)[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname.endsWith('/events')) asked.push(searchParams.get('after'))
    })
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await answers.getByText('“How').waitFor()
    line.cut()
    await expect.poll(() => asked.length).toBeGreaterThan(1)
    release()
    await answers.getByText(END).waitFor()
    expect(asked[0]).toBe(null)
    expect(Number(asked[1])).toBeGreaterThan(0)
    expect((await answers.locator('.prose').textContent())?.split(END)).toHaveLength(2)
    await settled()
    line.close()
    await page.goto('about:blank')
    visitor.site.errors.length = 0
  })

  test('a second tab sees what the first does, and the first what the second does', async () => {
    const { ask, answers, page } = visitor.chat
    await ask('How are you?')
    await answers.getByText(END).waitFor()
    const second = chatPage(await visitor.site.openTab(page.context(), page.url()))
    await second.answers.getByText(END).waitFor()
    const release = visitor.site.upstream.hold()
    await ask('And you?')
    await second.answers.last().getByText('“And').waitFor()
    release()
    await second.answers.last().getByText(END).waitFor()
    await second.settled()
    await second.ask('Me too')
    await expect.poll(() => answers.count()).toBe(3)
    await answers.last().getByText(END).waitFor()
  })

  test('a reload in the middle shows what came before, and then the rest, once', async () => {
    const { ask, answers, page, settled } = visitor.chat
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await answers.getByText('“How').waitFor()
    await page.reload()
    await answers.getByText('“How').waitFor()
    release()
    await settled()
    const answer = await answers.locator('.prose').textContent()
    expect(answer?.split(END)).toHaveLength(2)
    await page.reload()
    await answers.getByText(END).waitFor()
    expect(await answers.locator('.prose').allTextContents()).toEqual([answer])
  })

  test('an answer is written to its end while nobody looks', async () => {
    const { ask, answers, page } = visitor.chat
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await answers.getByText('“How').waitFor()
    const { href } = new URL(page.url())
    await page.goto('about:blank')
    release()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await page.goto(href)
    await answers.getByText(END).waitFor()
  })

  test('a chat that is known never shows the welcome page, not even while it is opened', async () => {
    const { ask, answers, page } = visitor.chat
    await ask('How are you?')
    await answers.getByText(END).waitFor()
    const held = Promise.withResolvers<void>()
    await page.route('**/events*', async (route) => {
      await held.promise
      await route.continue()
    })
    await page.reload()
    await page.getByText('Opening the chat').waitFor()
    expect(await page.getByText('What shall we look into?').count()).toBe(0)
    held.resolve()
    await answers.getByText(END).waitFor()
    expect(await page.getByText('What shall we look into?').count()).toBe(0)
    await page.unrouteAll({ behavior: 'wait' })
  })

  test('an address that is no chat calls no other route', async () => {
    const { page, message } = visitor.chat
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${visitor.site.url}/#../files`)
    await page.reload()
    await message.waitFor()
    await page.getByText('What shall we look into?').waitFor()
    expect(asked.filter((path) => path.startsWith('/api/') && path.includes('files'))).toEqual([])
  })
})
