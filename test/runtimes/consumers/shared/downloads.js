import { createClient } from 'bonsai-openai/core'
import { downloadFile } from 'bonsai-openai/operations/downloadFile'

const file = { file_id: 'file-1' }

function clientOf(base, path) {
  return createClient({ apiKey: 'sk-secret', baseURL: `${base}/${path}/v1`, maxRetries: 0 })
}

async function fails(promise) {
  const { name, limit, message } = await promise.then(
    () => ({}),
    (error) => error,
  )
  return { name, limit, message }
}

/** Whether a body in an encoding is what its headers say. */
async function decoded(base, encoding) {
  const response = await downloadFile(clientOf(base, encoding), file)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const [said, length] = ['content-encoding', 'content-length'].map((name) => response.headers.get(name))
  return { isPlain: bytes.length === 5000, said, length: length && Number(length) === bytes.length }
}

/** What every runtime makes of downloads; the answer is what test/e2e/files.test.ts speaks of. */
export async function downloads(base) {
  const encodings = {}
  for (const encoding of ['gzip', 'br', 'deflate', 'zstd']) encodings[encoding] = await decoded(base, encoding)
  const left = await downloadFile(clientOf(base, 'stalls-1'), file)
  const reader = left.body.getReader()
  await reader.read()
  await reader.cancel()
  const idle = await downloadFile(clientOf(base, 'stalls-2'), file, { idleTimeout: 100 })
  const lost = 'http://127.0.0.1:1/blob?sig=storage-secret'
  return {
    encodings,
    idle: await fails(idle.text()),
    redirected: await (await downloadFile(clientOf(base, 'redirects'), file)).text(),
    lost: await fails(downloadFile(clientOf(base, `redirects/${encodeURIComponent(lost)}`), file)),
  }
}
