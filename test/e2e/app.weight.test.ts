import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { chatPage } from './app/chatPage.ts'
import { visitAtBothSizes } from './app/visit.ts'

const MOST = 90 * 1024
const assets = 'workers-example/dist/assets'

visitAtBothSizes((visitor) => {
  test('the first load takes under 90 KB of JavaScript; maths, voice and highlighting wait until they are wanted', async () => {
    const page = await visitor.site.openTab(visitor.chat.page.context(), 'about:blank')
    const loaded: string[] = []
    page.on('request', (request) => request.url().endsWith('.js') && loaded.push(request.url().split('/').at(-1) ?? ''))
    await page.goto(visitor.site.url)
    await chatPage(page).message.waitFor()
    const bytes = loaded.map((name) => gzipSync(readFileSync(`${assets}/${name}`)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST)
    const later = readdirSync(assets).filter((name) => /^(highlight|typeset|Voice|speak)-/.test(name))
    expect(later).toHaveLength(4)
    expect(loaded.filter((name) => later.includes(name))).toEqual([])
  })
})
