import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { printed } from '../runtimes/hosts/child.ts'
import { withoutNode, worker } from '../runtimes/hosts/worker.ts'
import { type SocketServer, startSocketServer } from '../support/socketServer.ts'
import { launchChromium } from './chromium.ts'
import { skips } from './examples/skips.ts'
import { inPage, type SocketReport } from './sockets/socketPage.ts'

const { consumers } = inject('packed')
const runDeno = ['run', '--no-prompt', '--cached-only', '-A']

/** The same program with real sockets in every runtime; Chromium has a key of `createRealtimeClientSecret`. */
const runtimes: Record<string, (base: string) => Promise<SocketReport>> = {
  node: (base) => printed('node', ['node/sockets.js', base], consumers),
  bun: (base) => printed('bun', ['bun/sockets.js', base], consumers),
  deno: (base) => printed('deno', [...runDeno, 'deno/sockets.js', base], consumers),
  'worker-by-date': (base) => worker(consumers, base, withoutNode.byDate, 'sockets.js'),
  browser: async (base) => {
    const browser = await launchChromium()
    try {
      return await inPage(browser, consumers, (page) =>
        page.evaluate((base) => globalThis.sockets(base, 'ek_a_secret'), base),
      )
    } finally {
      await browser.close()
    }
  },
}

let server: SocketServer

beforeAll(async () => {
  server = await startSocketServer()
})
afterAll(() => server.close())

for (const [name, run] of Object.entries(runtimes)) {
  describe.skipIf(skips(name))(`sockets in ${name}`, () => {
    let report: SocketReport
    beforeAll(async () => {
      report = await run(server.url)
    })

    test('a conversation, and a response over a socket of its own', () => {
      expect(report).toMatchObject({ conversation: 'left', responses: 'left' })
    })

    test('error: a socket that dies at any event, after the events before it', () => {
      const expected = Array.from({ length: 12 }, (_, count) => ({ count, end: 'ConnectionError 1006' }))
      expect(report['dying']).toEqual(expected)
      expect(report['closed']).toEqual({ count: 1, end: 'ConnectionError 4001' })
      expect(report['done']).toEqual({ count: 1, end: 'done' })
    })

    test('error: what nobody reads closes it with 1009, once what came is read', () => {
      expect(report['slow']).toMatchObject({ end: 'ConnectionError 1009' })
    })

    test('10 MB come, and go', () => {
      expect(report).toMatchObject({ big: 'left', spoken: 'left' })
    })

    test('error: an abort has its own reason; a refusal and no server are errors', () => {
      const refused = name === 'worker-by-date' ? 'APIError model_not_found' : 'ConnectionError 1006'
      const nowhere = expect.stringMatching(/^ConnectionError/)
      expect(report).toMatchObject({ aborted: 'Error', refused, nowhere })
    })

    test('no socket is left open', () => vi.waitFor(() => expect(server.count.open).toBe(0), 10_000))
  })
}

test.skipIf(skips('browser'))(
  'error: Chromium opens nothing with a key or a header that its visitors must not have',
  async () => {
    const browser = await launchChromium()
    const { opened } = server.count
    try {
      const refusals = await inPage(browser, consumers, (page) =>
        page.evaluate((base) => globalThis.refusals(base), server.url),
      )
      expect(refusals).toEqual([
        expect.stringContaining('needs a key that begins with ek_'),
        expect.stringContaining("can't send the header x-mine from a browser"),
      ])
      expect(server.count.opened).toBe(opened)
    } finally {
      await browser.close()
    }
  },
)
