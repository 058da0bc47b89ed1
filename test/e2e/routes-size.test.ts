import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/** A Worker of its own, since wrangler's proxy stumbles over the request that follows an upload which was cut off. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
const limit = 64 * 2 ** 20
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

async function upload(body: BodyInit): Promise<{ status: number; message: string }> {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'x-file-name': 'large.bin' },
    body,
    duplex: 'half',
  }
  const response = await fetch(new URL('/api/library', url), init)
  const { error } = await response.json()
  return { status: response.status, message: error.message }
}

const refusal = { status: 413, message: '“large.bin” is too large: at most 67 MB.' }

test('a file that says it has more than 64 MiB is refused', async () => {
  expect(await upload(new Uint8Array(limit + 1))).toEqual(refusal)
})

test('a file that does not say so is refused when more than that has come', async () => {
  let remaining = 65
  const body = new ReadableStream({
    pull: (controller) => (remaining-- ? controller.enqueue(new Uint8Array(2 ** 20)) : controller.close()),
  })
  expect(await upload(body)).toEqual(refusal)
})
