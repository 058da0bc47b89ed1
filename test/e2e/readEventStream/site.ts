import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { serve } from '../../../bin/serve.ts'

/** A request of the page. Its signal is the server's own: Node may forget that the signal of a `Request` follows it. */
export interface Visit {
  url: URL
  signal: AbortSignal | undefined
  /** Waits until the page has told once more that it saw something. */
  seen(): Promise<void>
}

/** What a site answers at a path. */
export type Routes = Record<string, (visit: Visit) => Response | Promise<Response>>

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
  return serve(async (input, { signal }) => {
    const url = new URL(input)
    const { pathname } = url
    if (pathname === '/seen') {
      sightings.resolve()
      return new Response()
    }
    const route = routes[pathname]
    if (route) sightings = Promise.withResolvers()
    if (route) return route({ url, signal: signal ?? undefined, seen })
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
    socket.on('error', () => {})
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
