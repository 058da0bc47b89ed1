import { refuseStream } from './call.ts'
import { createDeadline } from './deadline.ts'
import { send } from './send.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Makes a call of an operation that answers with bytes; the signal and the total timeout reach the response's body. */
export async function callBytes(client: Client, call: Call, options?: RequestOptions): Promise<Response> {
  refuseStream(call, options)
  return send(client, call, options, async ({ response, left, emit, fail }) => {
    emit('response')
    if (!response.body) return response
    const reader = response.body.getReader()
    const deadline = createDeadline('totalTimeout', left(), options?.signal)
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          deadline.signal.addEventListener('abort', () => {
            controller.error(deadline.signal.reason)
            reader.cancel(deadline.signal.reason).catch(() => {})
          })
        },
        async pull(controller) {
          const { done, value } = await reader.read().catch((cause) => {
            deadline.end()
            return fail(cause)
          })
          if (!done) return controller.enqueue(value)
          deadline.end()
          controller.close()
        },
        cancel(reason) {
          deadline.end()
          return reader.cancel(reason)
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body, response)
  })
}
