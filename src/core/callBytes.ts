import { createDeadline } from './deadline.ts'
import { send } from './send.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Makes a call of an operation that answers with bytes; the signal and the total timeout reach the response's body. */
export function callBytes(client: Client, call: Call, options?: RequestOptions): Promise<Response> {
  return send(client, { twin: 'requestStream', ...call }, options, async ([response, emit, fail, , , , , left]) => {
    emit('response')
    if (!response.body) return response
    const reader = response.body.getReader()
    const [signal, , end] = createDeadline('The answer', 'totalTimeout', left(), options?.signal)
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          signal.addEventListener('abort', () => {
            end()
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
    return new Response(body, response)
  })
}
