import { expect, test } from 'vitest'
import { END } from './app/chatPage.ts'
import { png } from './app/png.ts'
import { visitAtBothSizes } from './app/visit.ts'

interface Given {
  name: string
  mimeType: string
  buffer: Buffer
}

const image: Given = { name: 'tree.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }
const note: Given = { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Bonsai\nA small tree.') }
const pdf: Given = { name: 'Überblick.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 bonsai') }

visitAtBothSizes((visitor) => {
  async function attach(...files: Given[]): Promise<void> {
    await visitor.chat.page.getByLabel('Files to attach').setInputFiles(files)
  }

  /** What the last message held, as OpenAI was asked. */
  function sentContent(): unknown {
    const { input } = visitor.site.upstream.asked().at(-1) ?? {}
    return Array.isArray(input) ? input.at(-1) : undefined
  }

  test('images go as images, text as text and PDFs as files, and the chat goes on', async () => {
    const { ask, answers, questions, page } = visitor.chat
    await attach(image, note, pdf)
    for (const { name } of [image, note, pdf]) await page.getByRole('button', { name: `Remove ${name}` }).waitFor()
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
    await ask('What is in these?')
    await answers.getByText(END).waitFor()
    const sent = JSON.stringify(sentContent())
    expect(sent).toContain('"type":"input_image"')
    expect(sent).toContain('A small tree.')
    expect(sent).toContain('"type":"input_file"')
    await questions.getByText('notes.md').waitFor()
    await questions.getByText('Überblick.pdf').waitFor()
    const shown = questions.getByRole('img', { name: 'tree.png' })
    await expect
      .poll(() => shown.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
      .toBeGreaterThan(0)
    await ask('And now?')
    await answers.last().getByText(END).waitFor()
  })

  test('a file that no model reads is refused by its name, and nothing is sent', async () => {
    const { alert, page, message, answers, send } = visitor.chat
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    await attach({ name: 'holiday.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') })
    await alert.getByText('“holiday.zip” can’t be read by the model.').waitFor()
    expect(sent).toEqual([])
    await message.fill('Without it')
    await send()
    await answers.getByText(END).waitFor()
  })

  test('an image that is pasted or dropped is attached', async () => {
    const { page, message } = visitor.chat
    const give = (type: 'paste' | 'drop', name: string): Promise<void> =>
      message.evaluate(
        (field, { type, name, png }) => {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
          const data = new DataTransfer()
          data.items.add(new File([bytes], name, { type: 'image/png' }))
          const event =
            type === 'paste'
              ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
              : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          field.dispatchEvent(event)
        },
        { type, name, png },
      )
    await give('paste', 'pasted.png')
    await page.getByRole('button', { name: 'Remove pasted.png' }).waitFor()
    await give('drop', 'dropped.png')
    await page.getByRole('button', { name: 'Remove dropped.png' }).waitFor()
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: 'Remove pasted.png' }).waitFor()
  })

  test('a large upload shows how far it is, and can be called off', async () => {
    const { page, button } = visitor.chat
    // Held in the browser, since `wrangler dev` ends with an upload that is cut off (cloudflare/workers-sdk#15203).
    const held = Promise.withResolvers<void>()
    await page.route('**/attachments', async (route) => {
      await held.promise
      await route.abort()
    })
    const failed = page.waitForEvent('requestfailed')
    await attach(pdf)
    await page.getByRole('progressbar', { name: 'Uploading Überblick.pdf' }).waitFor()
    await button('Remove Überblick.pdf').click()
    expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
    held.resolve()
    await page.unrouteAll({ behavior: 'wait' })
  })
})
