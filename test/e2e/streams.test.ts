import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { printed } from '../runtimes/hosts/child.ts'
import { withoutNode, worker } from '../runtimes/hosts/worker.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { skips } from './examples/skips.ts'

/** What the program in consumers/shared/streams.js answers with. */
interface Report {
  /** Milliseconds until the server saw that its client had left, by how that was done. */
  leftAfter: Record<string, number>
  idle: object
  total: object
}

const { consumers } = inject('packed')
const runtimes: Record<string, (base: string) => Promise<Report>> = {
  node: (base) => printed('node', ['node/streams.js', base], consumers),
  bun: (base) => printed('bun', ['bun/streams.js', base], consumers),
  deno: (base) => printed('deno', ['run', '--no-prompt', '--cached-only', '-A', 'deno/streams.js', base], consumers),
  'worker-by-date': (base) => worker(consumers, base, withoutNode.byDate, 'streams.js'),
}

/** When each stream was left, by its id; those that are read are missing. */
const closed = new Map<string, number>()
let server: Server
let base: string

/** Resolves to the milliseconds from now until a stream has been left; 0 where that was before. */
async function leftAfter(id: string): Promise<number> {
  const asked = Date.now()
  while (!closed.has(id) && Date.now() - asked < 2000) await new Promise((resolve) => setTimeout(resolve, 5))
  return Math.max(0, (closed.get(id) ?? Infinity) - asked)
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const [, kind, id = ''] = (request.url ?? '').split('/')
    if (kind === 'left') {
      response.end(JSON.stringify(await leftAfter(id)))
      return
    }
    request.resume()
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(sse(chunk('a')))
    const timer = kind === 'endless' ? setInterval(() => response.write(sse(chunk('b'))), 5) : undefined
    response.on('close', () => {
      clearInterval(timer)
      closed.set(id, Date.now())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

for (const [name, run] of Object.entries(runtimes)) {
  describe.skipIf(skips(name))(`streams in ${name}`, () => {
    let report: Report
    beforeAll(async () => {
      report = await run(base)
    })

    test('leaving ends the request within 300 ms, also where fetch handed out one branch of a clone', () => {
      expect(Object.keys(report.leftAfter)).toHaveLength(14)
      const late = Object.entries(report.leftAfter).filter(([, ms]) => ms === null || ms >= 300)
      expect(late).toEqual([])
    })

    test('error: a body that stalls is a TimeoutError', () => {
      expect(report.idle).toEqual({ name: 'TimeoutError', limit: 'idleTimeout' })
      expect(report.total).toEqual({ name: 'TimeoutError', limit: 'totalTimeout' })
    })
  })
}
