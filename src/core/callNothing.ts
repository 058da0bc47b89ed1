import { call as callJSON } from './call.ts'
import type { Call } from './callTypes.ts'
import type { Client, RequestOptions } from './types.ts'

/** Makes a call of an operation that answers with nothing; what comes all the same is read for an error, and dropped. */
export async function callNothing(client: Client, call: Call, options?: RequestOptions): Promise<undefined> {
  await callJSON(client, call, options)
}
