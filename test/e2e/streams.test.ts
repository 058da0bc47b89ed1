import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { printed, type Server, start } from '../runtimes/hosts/child.ts'
import { startWorker, withoutNode, worker } from '../runtimes/hosts/worker.ts'
import { skips } from './examples/skips.ts'
import { type EndlessServer, serveEndless } from './streams/endlessServer.ts'
import { expectLeft, expectTimeouts, type Report } from './streams/expectLeft.ts'
import { expectVisitorToEnd, expectWaitingVisitorToEnd, ways } from './streams/visits.ts'

const { consumers } = inject('packed')
const runDeno = ['run', '--no-prompt', '--cached-only', '-A']
const runtimes: Record<string, (base: string) => Promise<Report>> = {
  node: (base) => printed('node', ['node/streams.js', base], consumers),
  bun: (base) => printed('bun', ['bun/streams.js', base], consumers),
  deno: (base) => printed('deno', [...runDeno, 'deno/streams.js', base], consumers),
  'worker-by-date': (base) => worker(consumers, base, withoutNode.byDate, 'streams.js'),
}
const relays: Record<string, () => Promise<Server>> = {
  bun: () => start('bun', ['bun/relay.js'], consumers),
  deno: () => start('deno', [...runDeno, 'deno/relay.js'], consumers),
  'worker-by-date': () => startWorker(consumers, withoutNode.byDate, 'relay.js'),
}

let api: EndlessServer

beforeAll(async () => {
  api = await serveEndless()
})
afterAll(() => api.close())

for (const [name, run] of Object.entries(runtimes)) {
  describe.skipIf(skips(name))(`streams in ${name}`, () => {
    let report: Report
    beforeAll(async () => {
      report = await run(api.url)
    })

    test('leaving ends the request within 300 ms, also where fetch handed out one branch of a clone', () =>
      expectLeft(report))

    test('error: a body that stalls is a TimeoutError', () => expectTimeouts(report))
  })
}

for (const [name, serve] of Object.entries(relays)) {
  describe.skipIf(skips(name))(`a server in ${name}`, () => {
    let server: Server
    beforeAll(async () => {
      server = await serve()
    })
    afterAll(() => server.stop())

    test.each(ways)('a visitor of %s who leaves ends the request to the API', async (way) => {
      await expectVisitorToEnd(new URL(server.url), way, api)
    })

    // workerd by itself, and so `wrangler dev`, does not notice that.
    if (name !== 'worker-by-date')
      test('so does one who leaves before there is an answer', async () => {
        await expectWaitingVisitorToEnd(new URL(server.url), api)
      })
  })
}

test('the server tells of an answer that nobody left', async () => {
  expect(await api.leftSince('none', Date.now())).toBe(Infinity)
})
