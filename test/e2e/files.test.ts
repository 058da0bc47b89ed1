import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { printed } from '../runtimes/hosts/child.ts'
import { withoutNode, worker } from '../runtimes/hosts/worker.ts'
import { launchChromium } from './chromium.ts'
import { skips } from './examples/skips.ts'
import { type FileServer, serveFiles } from './files/serveFiles.ts'

declare global {
  /** What the test's page offers. */
  var download: (baseURL: string) => Promise<string>
}

/** What the programs in consumers/shared/uploads.js and downloads.js answer with. */
interface Report {
  uploads: {
    /** Files that were opened and not ended, and reads that went on, by how the call ended. */
    endings: Record<string, { left: number; readsOn: number }>
    mistakes: Record<string, object>
    sent: Record<string, object>
  }
  downloads: {
    /** Whether the bytes were decoded, what the headers say, and whether their length is right. */
    encodings: Record<string, { isPlain: boolean; said: string | null; length: boolean | null }>
    idle: object
    redirected: string
    lost: { message: string }
  }
}

const { consumers } = inject('packed')
const runtimes: Record<string, (base: string) => Promise<Report>> = {
  node: (base) => printed('node', ['node/files.js', base], consumers),
  bun: (base) => printed('bun', ['bun/files.js', base], consumers),
  deno: (base) => printed('deno', ['run', '--no-prompt', '--cached-only', '-A', 'deno/files.js', base], consumers),
  'worker-by-date': (base) => worker(consumers, base, withoutNode.byDate, 'files.js'),
}

let server: FileServer

beforeAll(async () => {
  server = await serveFiles()
})
afterAll(() => server.close())

for (const [name, run] of Object.entries(runtimes)) {
  describe.skipIf(skips(name))(`files in ${name}`, () => {
    let report: Report
    beforeAll(async () => {
      server.left.clear()
      report = await run(server.url)
    })
    const bytes = { text: 'some bytes' }

    test('whatever ends the call ends its source', () => {
      expect(Object.keys(report.uploads.endings)).toHaveLength(10)
      for (const [ending, counts] of Object.entries(report.uploads.endings))
        expect([ending, counts]).toEqual([ending, { left: 0, readsOn: 0 }])
    })

    test('what a source does wrong is told as that, and sent once', () => {
      const refusal = { name: 'OpenAIError', attempts: 1 }
      expect(report.uploads.mistakes).toEqual({
        failing: { ...refusal, message: "createFile can't read `file`: disk is gone.", cause: 'disk is gone' },
        text: { ...refusal, message: "createFile can't send `file`: its chunks have to be Uint8Arrays." },
        short: { ...refusal, message: "createFile can't send `file`: its size is not the one announced." },
      })
    })

    test('every form arrives whole, under its base name', () => {
      expect(report.uploads.sent).toMatchObject({
        file: { ...bytes, filename: 'a.txt' },
        source: { ...bytes, filename: 'b.txt', announced: false },
        sized: { ...bytes, filename: 'c.txt' },
        response: { ...bytes, filename: 'talk one.mp3' },
      })
    })

    if (name !== 'worker-by-date')
      test("so do the runtime's own files", () => {
        const { blob, readStream } = report.uploads.sent
        expect(blob).toMatchObject(bytes)
        expect(readStream).toMatchObject({ ...bytes, filename: 'talk two.mp3' })
      })

    if (name === 'deno')
      test('so does a file of Deno, as a source', () => {
        expect(report.uploads.sent).toMatchObject({ denoFile: { ...bytes, filename: 'talk two.mp3' } })
      })

    if (name === 'bun')
      test('Bun.file, and what is made of it, arrives; a missing one is an error', () => {
        expect(report.uploads.sent).toMatchObject({
          bunFile: { ...bytes, filename: 'talk two.mp3', announced: true },
          slice: { text: 'some' },
          fileOfFile: { ...bytes, filename: 'inner.mp3', announced: true },
          missing: { name: 'OpenAIError', message: expect.stringContaining('ENOENT'), attempts: 1 },
        })
      })

    test('a download says what it is: decoded where the platform did that, else still encoded', () => {
      const { encodings } = report.downloads
      for (const [encoding, { isPlain, said, length }] of Object.entries(encodings)) {
        expect([encoding, said]).toEqual([encoding, isPlain ? null : encoding])
        expect([encoding, length]).toEqual([encoding, isPlain ? null : true])
      }
      expect([encodings['gzip']?.isPlain, encodings['br']?.isPlain]).toEqual([true, true])
    })

    test('a download that is left, or stalls, ends its request', async () => {
      expect(report.downloads.idle).toMatchObject({ name: 'TimeoutError', limit: 'idleTimeout' })
      await expect.poll(() => [...server.left].sort()).toEqual(['stalls-1', 'stalls-2'])
    })

    test('a download follows to storage without the key; of a lost storage the signed query is not told', () => {
      expect(report.downloads.redirected).toBe('stored at /blob?sig=1')
      expect(JSON.stringify(server.stored)).not.toContain('sk-secret')
      expect(report.downloads.lost).toMatchObject({ name: 'ConnectionError' })
      expect(report.downloads.lost.message).not.toContain('storage-secret')
    })
  })
}

describe.skipIf(skips('browser'))('files in a browser', () => {
  test('the browser follows the redirect of a download, and takes no key along', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createClient } from 'bonsai-openai/core'
          import { downloadFile } from 'bonsai-openai/operations/downloadFile'
          globalThis.download = async (baseURL) => {
            const response = await downloadFile(createClient({ apiKey: 'sk-secret', baseURL }), { file_id: 'file-1' })
            return response.text()
          }`,
        resolveDir: consumers,
      },
      bundle: true,
      write: false,
      format: 'iife',
    })
    const window = await launchChromium()
    try {
      const page = await window.newPage()
      await page.goto(`${server.url}/page`)
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
      server.stored.length = 0
      const text = await page.evaluate((base) => globalThis.download(`${base}/redirects/v1`), server.url)
      expect(text).toBe('stored at /blob?sig=1')
      expect(server.stored.length).toBeGreaterThan(0)
      expect(JSON.stringify(server.stored)).not.toContain('sk-secret')
    } finally {
      await window.close()
    }
  })
})
