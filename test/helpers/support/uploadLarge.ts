import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createClient } from '../../../src/core/index.ts'
import { uploadLargeFile } from '../../../src/helpers/uploadLargeFile.ts'

/*
 * A process of its own that uploads so many bytes, made on the way, and prints the most memory it held above that of its start:
 * `node uploadLarge.ts <base URL> <bytes>`. What the collector has not come to yet is not held, so it is called before each look.
 */
setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void
const [baseURL = '', size = ''] = process.argv.slice(2)
const total = Number(size)
const chunkSize = 65_536

function made(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return new ReadableStream(
    {
      pull(controller) {
        if (!left) return controller.close()
        const chunk = new Uint8Array(Math.min(chunkSize, left)).fill(left % 251)
        left -= chunk.length
        controller.enqueue(chunk)
      },
    },
    { highWaterMark: 0 },
  )
}

const upload = (bytes: number): Promise<unknown> =>
  uploadLargeFile(createClient({ apiKey: 'k', baseURL, maxRetries: 0 }), {
    file: made(bytes),
    bytes,
    filename: 'large.bin',
    purpose: 'batch',
    mime_type: 'application/octet-stream',
  })

function held(): number {
  gc()
  // The second one waits until the first has given buffers back.
  gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// What is compiled and connected on the way belongs to the start.
await upload(64_000_000)
held()
await new Promise((resolve) => setTimeout(resolve, 200))
const start = held()
let most = 0
const timer = setInterval(() => {
  most = Math.max(most, held() - start)
}, 100)
const began = performance.now()
await upload(total)
clearInterval(timer)
console.log(JSON.stringify({ bytes: total, above: most, seconds: (performance.now() - began) / 1000 }))
