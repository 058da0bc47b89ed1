import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { printed, quiet } from '../runtimes/hosts/child.ts'
import { skips } from './examples/skips.ts'
import { type EndlessServer, serveEndless } from './streams/endlessServer.ts'

// Node ends a request after 300 s without headers or bytes, Bun after 360; here both are told to do so sooner.

const { consumers } = inject('packed')
const runtimes: Record<string, (base: string) => Promise<object>> = {
  node: (base) => printed<object>('node', ['node/limits.js', base], consumers),
  bun: (base) =>
    printed<object>('bun', ['bun/limits.js', base], consumers, { ...quiet, BUN_CONFIG_HTTP_IDLE_TIMEOUT: '1' }),
}

let api: EndlessServer

beforeAll(async () => {
  api = await serveEndless()
})
afterAll(() => api.close())

for (const [name, run] of Object.entries(runtimes)) {
  describe.skipIf(skips(name))(`limits of ${name}`, () => {
    test('error: what its fetch ends by itself is a TimeoutError, and not sent again', async () => {
      const limit = { name: 'TimeoutError', limit: 'platform' }
      expect(await run(api.url)).toEqual({
        headers: { ...limit, attempts: 1 },
        'headers, after an upload': { ...limit, attempts: 1 },
        body: { ...limit, attempts: 1 },
        stream: { ...limit, attempts: 1 },
        download: limit,
      })
    })
  })
}
