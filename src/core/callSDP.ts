import type { Call } from './callTypes.ts'
import { readText } from './readText.ts'
import { send } from './send.ts'
import type { Client, RequestOptions } from './types.ts'

/** Makes a call that is answered by a session description, with the call's id at the end of its `location`. */
export function callSDP<T>(client: Client, call: Call, options?: RequestOptions): Promise<T> {
  return send(client, { streamedBy: 'requestStream', ...call }, options, async (exchange, response) => {
    const sdp = await readText(exchange, response)
    const call_id = response.headers.get('location')?.split('/').pop()
    const value: unknown = { sdp, call_id }
    exchange.check('answer', value)
    return value as T
  })
}
