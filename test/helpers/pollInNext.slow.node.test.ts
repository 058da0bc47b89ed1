import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Program, run } from '../e2e/examples/program.ts'

const root = join(import.meta.dirname, '../..')

/** A route that lets Next keep what it fetches; without `past` its polls ask as any other call does. */
const route = `
import { createClient, pollBatch } from '../../poll.js'
export const revalidate = 3600
export const fetchCache = 'default-cache'
export async function GET(request) {
  const { searchParams } = new URL(request.url)
  const ask = (url, init) => fetch(url, searchParams.has('past') ? init : { ...init, cache: undefined })
  const client = createClient({ apiKey: 'key', baseURL: process.env.UPSTREAM, onDrift: null, fetch: ask })
  const statuses = []
  const settings = { interval: 20, maxWait: 1000, onPoll: ({ status }) => statuses.push(status) }
  const end = await pollBatch(client, { batch_id: searchParams.get('id') }, settings).catch(({ name }) => name)
  return Response.json({ end: end.status ?? end, statuses })
}
`

/** A batch moves on each time that someone asks. */
const asked = new Map<string, number>()
const upstream = createServer(({ url = '' }, response) => {
  const count = (asked.get(url) ?? 0) + 1
  asked.set(url, count)
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ id: 'b', status: ['validating', 'in_progress', 'completed'][Math.min(count, 3) - 1] }))
})

let folder: string
let server: Program | undefined
let url: string

beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  // It lies inside this project, since Next wants to find itself in a folder above.
  folder = mkdtempSync(join(root, '.cache-next-poll-'))
  mkdirSync(join(folder, 'app/poll'), { recursive: true })
  writeFileSync(join(folder, 'app/poll/route.js'), route)
  for (const name of ['layout.tsx', 'style.css'])
    cpSync(join(root, 'examples/next/app', name), join(folder, 'app', name))
  cpSync(join(root, 'examples/next/tsconfig.json'), join(folder, 'tsconfig.json'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
  const contents =
    "export { createClient } from './core/createClient.ts'\nexport { pollBatch } from './helpers/pollBatch.ts'"
  const stdin = { contents, resolveDir: join(root, 'src'), loader: 'ts' as const }
  await build({ stdin, bundle: true, format: 'esm', outfile: join(folder, 'poll.js') })
  const env = {
    UPSTREAM: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/v1`,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const building = run('next build', folder, env)
  expect(await building.ended, building.stdout + building.stderr).toBe(0)
  server = run('next start -H 127.0.0.1 -p 0', folder, env)
  url = await server.writes(/http:\S+\d(?=\/?\s)/)
}, 120_000)

afterAll(async () => {
  await server?.stop()
  upstream.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function poll(query: string): Promise<unknown> {
  return (await fetch(`${url}/poll?${query}`)).json()
}

test('Next keeps an answer for ever, and polls ask past it', async () => {
  expect(await poll('id=kept')).toMatchObject({
    end: 'TimeoutError',
    statuses: expect.not.arrayContaining(['completed']),
  })
  expect(await poll('id=fresh&past')).toEqual({
    end: 'completed',
    statuses: ['validating', 'in_progress', 'completed'],
  })
}, 30_000)
