import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Served, serve } from '../../../bin/serve.ts'
import { root } from './blocks.ts'

const folder = join(root, 'docs/.vitepress/dist')

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** Serves the built site as any host of files would: `/` of a folder is its index, and nothing else is guessed. */
export function serveSite(): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('The site is not there: run `npm run docs`.')
  return serve(async (url) => answer(decodeURIComponent(new URL(url).pathname)), 0)
}

function answer(pathname: string): Response {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
    return new Response('', { status: 404 })
  return new Response(readFileSync(file), { headers: { 'content-type': types[file.split('.').at(-1) ?? ''] ?? '' } })
}

/** Paths of all pages, and of all files, as they stand in links. */
export function pagesOfSite(): { pages: string[]; files: Set<string> } {
  const files = globSync('**/*.*', { cwd: folder }).map((file) => `/${file}`)
  return { pages: files.filter((file) => file.endsWith('.html')), files: new Set(files) }
}
