import type { Client } from '../core/types.ts'
import { getResponse } from '../operations/getResponse.ts'
import type { GetResponseParams } from '../schemas/params/GetResponseParams.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until a response that is made in the background has ended. A status that it does not know is waited for, and told
 * as drift.
 *
 * @param client From `createClient`.
 * @param params As for `getResponse`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The response as it is then; see its `status`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `getResponse` throws, or the signal's reason.
 * @example
 * const { id: response_id } = await createResponse(client, { model: 'gpt-5', input, background: true })
 * const response = await pollResponse(client, { response_id }, { interval: 1_000, maxWait: 60_000 })
 * console.log(response.status, outputText(response))
 */
export function pollResponse(
  client: Client,
  params: GetResponseParams,
  settings?: WaitSettings<ResponseObject>,
  options?: SharedOptions,
): Promise<ResponseObject> {
  return pollStatus(
    getResponse,
    client,
    params,
    {
      operation: 'getResponse',
      passing: ['queued', 'in_progress'],
      final: ['completed', 'failed', 'incomplete', 'cancelled'],
    },
    settings,
    options,
  )
}
