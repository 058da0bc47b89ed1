import { createDeadline } from './deadline.ts'
import type { Exchange } from './exchange.ts'
import { send } from './send.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Makes a call of an operation that answers with bytes; the signal and the total timeout reach the response's body. */
export function callBytes(client: Client, call: Call, options?: RequestOptions): Promise<Response> {
  return send(client, { streamedBy: 'requestStream', ...call }, options, async (exchange, response) => {
    exchange.emit('response')
    return response.body ? new Response(guard(response.body, exchange, options?.signal), response) : response
  })
}

/** The body, which the signal and the total timeout end, and whose failures are errors of ours. */
function guard(
  body: ReadableStream<Uint8Array>,
  { fail, endsAt }: Exchange,
  parent: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const { signal, end } = createDeadline('The answer', 'totalTimeout', endsAt - Date.now(), parent)
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener('abort', () => {
          controller.error(signal.reason)
          reader.cancel(signal.reason).catch(() => {})
        })
      },
      async pull(controller) {
        const { done, value } = await reader.read().catch((cause) => {
          end()
          return fail(cause)
        })
        if (!done) return controller.enqueue(value)
        end()
        controller.close()
      },
      cancel(reason) {
        end()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
