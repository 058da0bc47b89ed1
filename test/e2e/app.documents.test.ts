import { expect, test } from 'vitest'
import { expectLogged, visitAtBothSizes } from './app/visit.ts'

visitAtBothSizes((visitor) => {
  test('documents that are being embedded show how far they are, up to the last, and can be searched', async () => {
    const { openPanel, button, page } = visitor.chat
    const panel = await openPanel('Documents')
    await panel.getByRole('spinbutton', { name: 'Documents' }).fill('50')
    await button('Embed').click()
    await panel.getByRole('progressbar', { name: 'Embedding 50 documents' }).waitFor()
    await panel.getByText('50 of 50, done').waitFor()
    await panel.getByLabel('What to look for').fill('a document')
    await panel.getByRole('button', { name: 'Search' }).click()
    await panel.getByText(/^\d+ found$/).waitFor()
    await button('Close').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('embedded documents answer a question in the chat, and are named as its sources', async () => {
    const { openPanel, button, page, ask, answers } = visitor.chat
    const panel = await openPanel('Documents')
    await panel.getByRole('spinbutton', { name: 'Documents' }).fill('20')
    await button('Embed').click()
    await panel.getByText('20 of 20, done').waitFor()
    await page.keyboard.press('Escape')
    await button('Tool: Documents').click()
    await ask('Search my documents: what does the river follow?')
    const sources = answers.getByRole('region', { name: 'Sources' })
    await sources
      .getByText(/^Document \d+$/)
      .first()
      .click()
    await sources
      .getByText(/: the \w+ \w+ the \w+/)
      .first()
      .waitFor()
  })

  test('a look that fails is followed by the next, and its error is shown', async () => {
    const { openPanel, page } = visitor.chat
    let looks = 0
    await page.route('**/api/documents', (route) => {
      if (route.request().method() === 'GET' && ++looks < 3) return route.abort()
      return route.continue()
    })
    const panel = await openPanel('Documents')
    await panel.getByRole('alert').getByText('The server cannot be reached.').waitFor()
    await expect.poll(() => looks).toBeGreaterThan(2)
    await expect.poll(() => panel.getByText('cannot be reached').count()).toBe(0)
    await page.unrouteAll({ behavior: 'wait' })
    await expectLogged(visitor.site, 'ERR_FAILED')
  })

  test('a double click makes one job', async () => {
    const { openPanel, page, button } = visitor.chat
    const ids = new Set<string>()
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/documents'))
        ids.add(JSON.parse(request.postData() ?? '{}').id)
    })
    const panel = await openPanel('Documents')
    await panel.getByRole('spinbutton', { name: 'Documents' }).fill('3')
    await button('Embed').dblclick()
    await panel.getByText('3 of 3, done').first().waitFor()
    expect(ids.size).toBe(1)
    expect(await panel.getByRole('progressbar', { name: 'Embedding 3 documents' }).count()).toBe(1)
  })

  test('a job can be cancelled', async () => {
    const { openPanel, button } = visitor.chat
    const panel = await openPanel('Documents')
    await panel.getByRole('spinbutton', { name: 'Documents' }).fill('2000')
    await button('Embed').click()
    await panel.getByRole('button', { name: 'Cancel the job of 2000 documents' }).click()
    await panel.getByText(/of 2000, cancelled/).waitFor()
  })

  test('a number that is too large is refused before it is sent', async () => {
    const { openPanel, page, button } = visitor.chat
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    const panel = await openPanel('Documents')
    const field = panel.getByRole('spinbutton', { name: 'Documents' })
    await field.fill('5001')
    await button('Embed').click()
    expect(await field.evaluate((input) => input.matches(':invalid'))).toBe(true)
    expect(sent).toEqual([])
  })

  test('files are added to those that answers search, listed, and deleted', async () => {
    const { openPanel } = visitor.chat
    const panel = await openPanel('Files')
    await panel.getByText('No file is stored.').waitFor()
    const file = { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Bonsai\n'.repeat(200)) }
    await panel.getByLabel('Files to add').setInputFiles(file)
    await panel.getByText('1.8 kB').waitFor()
    await panel.getByRole('button', { name: 'Delete notes.md' }).click()
    await panel.getByText('No file is stored.').waitFor()
  })
})
