import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const upload = { id: 'upload_1', object: 'upload', created_at: 1, filename: 'large.bin', bytes: 1, purpose: 'batch' }
const file = { id: 'file-1', object: 'file', created_at: 1, filename: 'large.bin', bytes: 1, purpose: 'batch' }
let received = 0
let parts = 0

/** Takes an upload, and keeps nothing of it. */
const server = createServer((request, response) => {
  const isPart = request.url?.endsWith('/parts')
  request.on('data', (chunk: Buffer) => {
    if (isPart) received += chunk.length
  })
  request.on('end', () => {
    const part = { id: `part_${++parts}`, object: 'upload.part', created_at: 1, upload_id: upload.id }
    const done = { ...upload, status: 'completed', expires_at: 9, file: { ...file, status: 'processed' } }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(isPart ? part : done))
  })
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('5 GB of a stream go out within the parts under way and 16 MB', { timeout: 180_000 }, async () => {
  const { port } = server.address() as AddressInfo
  const program = join(import.meta.dirname, 'support/uploadLarge.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program, `http://127.0.0.1:${port}/v1`, '5000000000'])
  const { bytes, above, seconds } = JSON.parse(stdout)
  console.log(`${bytes / 1e9} GB in ${seconds.toFixed(1)} s, at most ${(above / 1e6).toFixed(1)} MB above the start.`)
  expect(bytes).toBe(5e9)
  expect(received).toBeGreaterThan(5e9)
  expect(above).toBeLessThan(4 * 8e6 + 16e6)
})
