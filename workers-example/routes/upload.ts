import type { Uploadable } from 'bonsai-openai/core'
import { readBodyToEnd } from '../guard/readBodyToEnd.ts'
import { refusal } from '../http.ts'

const MAX_FILE = 64 * 2 ** 20

/** A file that came as the body of a request. */
export interface Upload {
  name: string
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Reads the body of a request as a file. */
export async function readUpload(request: Request, most: number): Promise<Upload> {
  const { name, type } = about(request)
  if (Number(request.headers.get('content-length')) > most) {
    await readBodyToEnd(request)
    throw tooLarge(name, most)
  }
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (!bytes.length) throw refusal(400, 'bad_request', `“${name}” is empty.`)
  if (bytes.length > most) throw tooLarge(name, most)
  return { name, type, bytes }
}

/** Sends the body of a request on as a file, as it comes and without holding it, and cuts it off where it is too large. */
export async function withUpload<T>(request: Request, send: (file: Uploadable) => Promise<T>): Promise<T> {
  const { body, headers } = request
  const { name, type } = about(request)
  const size = headers.has('content-length') ? Number(headers.get('content-length')) : undefined
  if (!body || size === 0) throw refusal(400, 'bad_request', 'Send the file as the body of the request.')
  if (size && size > MAX_FILE) {
    await readBodyToEnd(request)
    throw tooLarge(name, MAX_FILE)
  }
  let taken = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      taken += chunk.length
      if (taken <= MAX_FILE) controller.enqueue(chunk)
      // What comes a little late is read to its end, so that the client sees the answer and no broken connection.
      else if (taken > 2 * MAX_FILE) controller.error(tooLarge(name, MAX_FILE))
    },
    flush(controller) {
      if (taken > MAX_FILE) controller.error(tooLarge(name, MAX_FILE))
    },
  })
  return send(Object.assign(body.pipeThrough(counted), { name, type: type || undefined, size })).catch((error) => {
    // To the operation, a body that ends in an error is a lost connection.
    throw taken > MAX_FILE ? tooLarge(name, MAX_FILE) : error
  })
}

function tooLarge(name: string, most: number): Error {
  return refusal(413, 'too_large', `“${name}” is too large: at most ${Math.floor(most / 1_000_000)} MB.`)
}

/** Headers hold no letters beyond ASCII, so that names come percent-encoded. */
function about({ headers }: Request): { name: string; type: string } {
  const header = headers.get('x-file-name') || 'file'
  const type = headers.get('content-type') ?? ''
  try {
    return { name: decodeURIComponent(header), type }
  } catch {
    return { name: header, type }
  }
}
