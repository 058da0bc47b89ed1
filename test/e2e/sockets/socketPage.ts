import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { serve } from '../../../bin/serve.ts'

/** What sockets came to, by what was tried. */
export type SocketReport = Record<string, unknown>

declare global {
  /** What the page offers. */
  var sockets: (base: string, key: string) => Promise<SocketReport>
  var refusals: (base: string) => Promise<string[]>
}

/** The page's program: the one of all runtimes, and what only browsers refuse. */
const contents = `
  import { createClient } from 'bonsai-openai/core'
  import { connectRealtime } from 'bonsai-openai/helpers/connectRealtime'
  import { sockets } from './shared/sockets.js'
  globalThis.sockets = sockets
  globalThis.refusals = async (base) => {
    const baseURL = base + '/v1'
    const clients = [{ apiKey: 'sk-a-secret-key' }, { apiKey: 'ek_1', headers: { 'x-mine': '1' } }]
    const refuse = (options) => connectRealtime(createClient({ ...options, baseURL }), { model: 'gpt-realtime' }).catch(({ message }) => message)
    return Promise.all(clients.map(refuse))
  }
`

/** Runs the program in a page, with the packed package in it. */
export async function inPage<T>(
  browser: Browser,
  consumers: string,
  run: (page: SocketPage) => Promise<T>,
): Promise<T> {
  const stdin = { contents, resolveDir: consumers, loader: 'js' as const }
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' })
  const html = '<!doctype html><script src="/page.js"></script>'
  const site = await serve(async (input) => {
    const isScript = new URL(input).pathname === '/page.js'
    const type = isScript ? 'text/javascript' : 'text/html'
    return new Response(isScript ? outputFiles[0]?.text : html, { headers: { 'content-type': type } })
  }, 0)
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    return await run(page)
  } finally {
    await site.close()
  }
}

type SocketPage = Awaited<ReturnType<Browser['newPage']>>
