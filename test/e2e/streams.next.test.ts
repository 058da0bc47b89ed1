import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Server } from '../runtimes/hosts/child.ts'
import { type NextMode, startNext } from '../runtimes/hosts/next.ts'
import { skips } from './examples/skips.ts'
import { type EndlessServer, serveEndless } from './streams/endlessServer.ts'
import { expectLeft, expectTimeouts, type Report } from './streams/expectLeft.ts'
import { expectVisitorToEnd, expectWaitingVisitorToEnd, ways } from './streams/visits.ts'

// Next patches `fetch`: what it may keep it reads along, and hands out the other branch.

const { consumers } = inject('packed')

/** What an answer of the app says: a route's JSON, or a page that shows it. */
async function reportOf(url: URL): Promise<Report> {
  const text = await (await fetch(url)).text()
  const [, shown = text] = /<pre>(.*?)<\/pre>/.exec(text) ?? []
  return JSON.parse(shown.replaceAll('&quot;', '"'))
}

/** Where Next hands out branches: what is kept by `revalidate`; in development also in pages and in the Edge runtime. */
const branches: Record<NextMode, string[]> = { production: ['kept'], development: ['kept', 'edge', 'page'] }

for (const mode of ['production', 'development'] as const) {
  describe.skipIf(skips('next-node', 'next-edge'))(`streams in Next, ${mode}`, () => {
    let api: EndlessServer
    let server: Server
    beforeAll(async () => {
      api = await serveEndless()
      server = await startNext(consumers, ['streams', 'relay'], mode)
    })
    afterAll(async () => {
      await server.stop()
      api.close()
    })

    describe.each(['plain', 'kept', 'edge', 'page'])('%s', (route) => {
      test('leaving ends the request within 300 ms, and a body that stalls is a TimeoutError', async () => {
        const report = await reportOf(new URL(`/streams/${route}?base=${api.url}`, server.url))
        expect(report.handsOutBranches).toBe(branches[mode].includes(route))
        expectLeft(report)
        expectTimeouts(report)
      })
    })

    describe.each(['plain', 'kept', 'edge'])('%s', (route) => {
      test.each(ways)('a visitor of %s who leaves ends the request to the API', async (way) => {
        await expectVisitorToEnd(new URL(`/relay/${route}`, server.url), way, api)
      })

      test('so does one who leaves before there is an answer', async () => {
        await expectWaitingVisitorToEnd(new URL(`/relay/${route}`, server.url), api)
      })
    })
  })
}
