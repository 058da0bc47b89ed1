import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readForm } from '../../src/testing/readForm.ts'
import { printed } from '../runtimes/hosts/child.ts'
import { withoutNode, worker } from '../runtimes/hosts/worker.ts'
import { skips } from './examples/skips.ts'

/** What the program in consumers/shared/uploads.js answers with. */
interface Report {
  /** Files that were opened and not ended, and reads that went on, by how the call ended. */
  endings: Record<string, { left: number; readsOn: number }>
  mistakes: Record<string, object>
  sent: Record<string, object>
}

const { consumers } = inject('packed')
const runtimes: Record<string, (base: string) => Promise<Report>> = {
  node: (base) => printed('node', ['node/uploads.js', base], consumers),
  bun: (base) => printed('bun', ['bun/uploads.js', base], consumers),
  deno: (base) => printed('deno', ['run', '--no-prompt', '--cached-only', '-A', 'deno/uploads.js', base], consumers),
  'worker-by-date': (base) => worker(consumers, base, withoutNode.byDate, 'uploads.js'),
}

let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, kind] = (request.url ?? '').split('/')
    request.on('error', () => {})
    if (kind === 'talk%20one.mp3') {
      response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('some bytes')
    } else if (kind === 'refuses' || kind === 'fails') {
      response.writeHead(kind === 'fails' ? 500 : 400, { 'retry-after-ms': '1' }).end('{"error":{"message":"no"}}')
    } else if (kind === 'breaks') {
      request.once('data', () => request.socket.destroy())
    } else if (kind === 'reads') {
      request.resume()
    } else {
      const chunks: Uint8Array[] = []
      request.on('data', (chunk) => chunks.push(chunk))
      request.on('end', () => {
        const form = readForm(new Uint8Array(Buffer.concat(chunks)), request.headers['content-type'] ?? '')
        const file = Object(new Map(form).get('file'))
        const text = new TextDecoder().decode(file.bytes)
        response.end(JSON.stringify({ filename: file.name, text, announced: 'content-length' in request.headers }))
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

for (const [name, run] of Object.entries(runtimes)) {
  describe.skipIf(skips(name))(`uploads in ${name}`, () => {
    let report: Report
    beforeAll(async () => {
      report = await run(base)
    })
    const bytes = { text: 'some bytes' }

    test('whatever ends the call ends its source', () => {
      expect(Object.keys(report.endings)).toHaveLength(10)
      for (const [ending, counts] of Object.entries(report.endings))
        expect([ending, counts]).toEqual([ending, { left: 0, readsOn: 0 }])
    })

    test('what a source does wrong is told as that, and sent once', () => {
      const refusal = { name: 'OpenAIError', attempts: 1 }
      expect(report.mistakes).toEqual({
        failing: { ...refusal, message: "createFile can't read `file`: disk is gone.", cause: 'disk is gone' },
        text: { ...refusal, message: "createFile can't send `file`: its chunks have to be Uint8Arrays." },
        short: { ...refusal, message: "createFile can't send `file`: its size is not the one announced." },
      })
    })

    test('every form arrives whole, under its base name', () => {
      expect(report.sent).toMatchObject({
        file: { ...bytes, filename: 'a.txt' },
        source: { ...bytes, filename: 'b.txt', announced: false },
        sized: { ...bytes, filename: 'c.txt' },
        response: { ...bytes, filename: 'talk one.mp3' },
      })
    })

    if (name !== 'worker-by-date')
      test("so do the runtime's own files", () => {
        const { blob, readStream } = report.sent
        expect(blob).toMatchObject(bytes)
        expect(readStream).toMatchObject({ ...bytes, filename: 'talk two.mp3' })
      })

    if (name === 'deno')
      test('so does a file of Deno, as a source', () => {
        expect(report.sent).toMatchObject({ denoFile: { ...bytes, filename: 'talk two.mp3' } })
      })

    if (name === 'bun')
      test('Bun.file, and what is made of it, arrives; a missing one is an error', () => {
        expect(report.sent).toMatchObject({
          bunFile: { ...bytes, filename: 'talk two.mp3', announced: true },
          slice: { text: 'some' },
          fileOfFile: { ...bytes, filename: 'inner.mp3', announced: true },
          missing: { name: 'OpenAIError', message: expect.stringContaining('ENOENT'), attempts: 1 },
        })
      })
  })
}
