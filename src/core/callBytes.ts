import type { Call } from './callTypes.ts'
import { decodedHeaders } from './decodedHeaders.ts'
import { followRedirect } from './followRedirect.ts'
import { guardBody } from './guardBody.ts'
import { readHead } from './readHead.ts'
import { send } from './send.ts'
import type { Client, RequestOptions } from './types.ts'

/** Makes a call of an operation that answers with bytes, and resolves to the response; limits and signal reach its body. */
export function callBytes(client: Client, call: Call, options: RequestOptions = {}): Promise<Response> {
  const { idleTimeout = client.idleTimeout ?? 600_000, signal } = options
  return send(followRedirect(client), { streamedBy: 'requestStream', ...call }, options, async (exchange, response) => {
    const { body, headers, status, statusText } = response
    const reader = body?.getReader()
    const head = reader && (await readHead(reader, headers, exchange))
    exchange.emit('response')
    if (!head) return response
    const guarded = guardBody(head, reader, exchange, idleTimeout, signal)
    return new Response(guarded, { status, statusText, headers: decodedHeaders(headers, head[0]) })
  })
}
