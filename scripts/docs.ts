import { join } from 'node:path'
import { build, createServer } from 'vitepress'
import { writeReference } from './docs/reference.ts'
import { root } from './docs/source.ts'

/*
 * Builds the documentation's site: writes docs/reference from the sources, then docs/.vitepress/dist.
 * With `--serve` it serves the site at http://127.0.0.1:5173 instead, anew at each change of a page.
 */
const docs = join(root, 'docs')
const started = Date.now()
const pages = writeReference()

if (process.argv.includes('--serve')) {
  const server = await createServer(docs, { host: '127.0.0.1' })
  await server.listen()
  server.printUrls()
} else {
  await build(docs)
  console.log(
    `The site is in docs/.vitepress/dist: ${pages} pages of reference, ${((Date.now() - started) / 1000).toFixed(1)} s.`,
  )
}
