import type { Uploadable } from 'bonsai-openai/core'
import { HTTPException } from 'hono/http-exception'

const MAX_FILE = 64 * 2 ** 20

/** Sends the body of a request on as a file, as it comes and without holding it, and cuts it off where it is too large. */
export async function withUpload<T>(request: Request, send: (file: Uploadable) => Promise<T>): Promise<T> {
  const { body, headers } = request
  const size = headers.has('content-length') ? Number(headers.get('content-length')) : undefined
  if (!body || size === 0) throw new HTTPException(400, { message: 'Send the file as the body of the request.' })
  const tooLarge = new HTTPException(413, { message: `Send a file of at most ${MAX_FILE} bytes.` })
  if (size && size > MAX_FILE) throw tooLarge
  let taken = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      taken += chunk.length
      if (taken > MAX_FILE) controller.error(tooLarge)
      else controller.enqueue(chunk)
    },
  })
  const about = { name: readName(headers.get('x-file-name')), type: headers.get('content-type') ?? undefined, size }
  return send(Object.assign(body.pipeThrough(counted), about)).catch((error) => {
    // To the operation, a body that ends in an error is a lost connection.
    throw taken > MAX_FILE ? tooLarge : error
  })
}

/** Headers hold no letters beyond ASCII, so that names come percent-encoded. */
function readName(header: string | null): string {
  try {
    return decodeURIComponent(header || 'file')
  } catch {
    return header || 'file'
  }
}
