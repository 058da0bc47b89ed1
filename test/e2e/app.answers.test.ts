import { expect, test } from 'vitest'
import type { ResponseStreamEvent } from '../../src/schemas/ResponseStreamEvent.ts'
import { END } from './app/chatPage.ts'
import { markdown } from './app/markdown.ts'
import { png } from './app/png.ts'
import { message, output, text, thought } from './app/scripts.ts'
import { visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  test('an answer grows while it is written, and tells the tokens it took', async () => {
    const { ask, answers } = visitor.chat
    const release = visitor.site.upstream.hold()
    await ask('How are you?')
    await answers.getByText('“How').waitFor()
    expect(await answers.textContent()).not.toContain(END)
    release()
    await answers.getByText(/gpt-4o-mini, \d+ tokens read, \d+ written/).waitFor()
  })

  test('what it thought is folded away, and can be read', async () => {
    const { ask, answers } = visitor.chat
    visitor.site.upstream.answer(
      output([
        thought('The **question** is easy.'),
        message({ type: 'output_text', text: 'Yes.', annotations: [], logprobs: [] }),
      ]),
    )
    await ask('Is it?')
    await answers.getByText('Yes.').waitFor()
    const hidden = answers.getByText('The question is easy.')
    expect(await hidden.isVisible()).toBe(false)
    await answers.getByText('What it thought').click()
    await hidden.waitFor()
  })

  test('a tool is shown with its input and its result', async () => {
    const { ask, answers, settled, page } = visitor.chat
    await ask('Roll 6 dice')
    await settled()
    await answers.locator('.tool summary').click()
    const tool = answers.locator('.tool dd')
    await expect
      .poll(() => tool.allTextContents())
      .toEqual([expect.stringContaining('"sides": 6'), expect.stringMatching(/"dice": \[(\s*\d,?){6}\s*\]/)])
    await page.reload()
    await answers.locator('.tool summary').getByText('Dice').waitFor()
  })

  test('an image is shown as it gets sharper', async () => {
    const { ask, answers, settled } = visitor.chat
    const item = { id: 'ig_1', type: 'image_generation_call' as const, status: 'completed' as const, result: png }
    const events: ResponseStreamEvent[] = [...output([item])]
    const done = events.findIndex(({ type }) => type === 'response.output_item.done')
    events.splice(done, 0, {
      type: 'response.image_generation_call.partial_image',
      item_id: 'ig_1',
      output_index: 0,
      partial_image_index: 0,
      partial_image_b64: png,
      sequence_number: done,
    })
    visitor.site.upstream.answer(events)
    const release = visitor.site.upstream.hold(done + 1)
    await ask('Draw a tree')
    await answers.getByText('The image is getting sharper').waitFor()
    release()
    await settled()
    const image = answers.getByRole('img', { name: 'Made by the model' })
    await expect.poll(() => image.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(1)
  })

  test('sources are named, and only addresses of the web are links', async () => {
    const { ask, answers } = visitor.chat
    const cite = (url: string, title: string): object => ({
      type: 'url_citation',
      url,
      title,
      start_index: 0,
      end_index: 1,
    })
    visitor.site.upstream.answer(
      output([
        message({
          type: 'output_text',
          text: 'It says so.',
          logprobs: [],
          annotations: [cite('https://example.com/a', 'A page'), cite('javascript:alert(1)', 'No page')] as never,
        }),
      ]),
    )
    await ask('Who says so?')
    const sources = answers.getByRole('region', { name: 'Sources' })
    await sources.getByRole('link', { name: 'A page' }).waitFor()
    expect(await sources.getByRole('link').count()).toBe(1)
  })

  test('Markdown has highlighted code to copy, tasks, tables and maths; markup in it never runs', async () => {
    const { ask, answers, settled, page } = visitor.chat
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    visitor.site.upstream.answer(
      text(`${markdown}\n\n<img src="x" onerror="document.title='run'"><script>document.title='run'</script>`),
    )
    await ask('Show me')
    await settled()
    await answers.locator('.hljs-keyword').first().waitFor()
    await answers.locator('math').first().waitFor()
    expect(await answers.locator('math[display=block]').count()).toBe(1)
    await answers.getByText('it costs $5 to $10').waitFor()
    expect(await answers.locator('.task').allTextContents()).toEqual(['☑', '☐'])
    await answers.getByRole('table').waitFor()
    const code = answers.locator('.code').filter({ hasText: 'ts' }).first()
    await code.getByRole('button', { name: 'Copy' }).click()
    await code.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('for await (const chunk of')
    expect(await page.title()).not.toBe('run')
    expect(await answers.locator('[onerror], script').count()).toBe(0)
  })

  test('an answer is copied, written anew, and put in short as a card', async () => {
    const { ask, answers, button, page } = visitor.chat
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    visitor.site.upstream.answer(text('**First** words'))
    await ask('How are you?')
    await button('Copy answer').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('**First** words')
    await button('In short').click()
    await answers.getByRole('region', { name: 'In short' }).waitFor()
    await button('Write anew').click()
    await answers.getByText(END).waitFor()
    expect(await answers.count()).toBe(1)
  })

  test('a message is edited, and what came after it gives way', async () => {
    const { ask, answers, questions, button, page, settled } = visitor.chat
    await ask('One')
    await answers.getByText(END).waitFor()
    await ask('Two')
    await expect.poll(() => answers.count()).toBe(2)
    await answers.last().getByText(END).waitFor()
    await settled()
    await questions.first().hover()
    await button('Edit message').first().click()
    await page.getByLabel('Message, edited').fill('Other')
    await page.getByRole('form', { name: 'Edit message' }).getByRole('button', { name: 'Send' }).click()
    await answers.getByText('“Other”').waitFor()
    expect(await questions.locator('.bubble').allTextContents()).toEqual(['Other'])
  })

  test('the model and the tools that are chosen are asked, and kept for the next visit', async () => {
    const { ask, answers, button, page } = visitor.chat
    await page.getByLabel('Model').selectOption('gpt-5-mini')
    await button('Tool: Documents').click()
    await ask('Who are you?')
    await answers.getByText(/^gpt-5-mini/).waitFor()
    const { model, tools } = visitor.site.upstream.asked().at(-1) ?? {}
    expect(model).toBe('gpt-5-mini')
    expect(JSON.stringify(tools)).toContain('search_documents')
    await page.reload()
    await answers.getByText(/^gpt-5-mini/).waitFor()
    expect(await page.getByLabel('Model').inputValue()).toBe('gpt-5-mini')
    expect(await button('Tool: Documents').getAttribute('aria-pressed')).toBe('true')
  })

  test('a fast answer of 33,000 characters is shown whole', async () => {
    const { ask, answers, settled } = visitor.chat
    const words = 'bonsai '.repeat(4715).trim()
    visitor.site.upstream.answer(text(words))
    await ask('Go on at length')
    await settled()
    expect((await answers.locator('.prose').textContent())?.trim()).toBe(words)
  })
})
