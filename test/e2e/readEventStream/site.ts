import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { serve } from '../../../bin/serve.ts'

/** What a site answers at a path; `seen` waits until its page has told once more that it saw something. */
export type Routes = Record<string, (request: Request, seen: () => Promise<void>) => Response | Promise<Response>>

/** A server of the page, up. */
export interface Site {
  url: string
  close(): Promise<void>
}

/** Serves the page, with the packed package in it, and routes for it to read. */
export async function serveSite(consumers: string, routes: Routes): Promise<Site> {
  const script = await bundlePage(consumers)
  let sightings = Promise.withResolvers<void>()
  const seen = async (): Promise<void> => {
    await sightings.promise
    sightings = Promise.withResolvers()
  }
  return serve(async (input, { method = 'GET', signal }) => {
    const { pathname } = new URL(input)
    if (pathname === '/seen') {
      sightings.resolve()
      return new Response()
    }
    const route = routes[pathname]
    if (route) sightings = Promise.withResolvers()
    if (route) return route(new Request(input, { method, signal: signal ?? null }), seen)
    if (pathname === '/page.js') return new Response(script, { headers: { 'content-type': 'text/javascript' } })
    return new Response('<!doctype html><script src="/page.js"></script>', { headers: { 'content-type': 'text/html' } })
  }, 0)
}

/** Bundles the page from where the package is installed. */
async function bundlePage(consumers: string): Promise<string> {
  const contents = readFileSync(join(import.meta.dirname, 'page.ts'), 'utf8')
  const stdin = { contents, resolveDir: consumers, loader: 'ts' as const }
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' })
  return outputFiles[0]?.text ?? ''
}

/** Serves bytes as a body whose end is that of its connection, so that no one can tell whether there was to be more. */
export async function serveCut(body: string): Promise<Site> {
  const headers = ['HTTP/1.1 200 OK', 'content-type: text/event-stream', 'access-control-allow-origin: *']
  const server = createServer((socket) => {
    socket.once('data', () => socket.end([...headers, '', body].join('\r\n')))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close()
    },
  }
}
