import { appendQuery } from '../../core/appendQuery.ts'
import { callURL } from '../../core/callURL.ts'
import type { Refuse } from '../../core/openAIError.ts'
import { prepareCall } from '../../core/prepareCall.ts'
import type { Client } from '../../core/types.ts'
import type { SocketRequest } from './socket.ts'
import type { SocketOptions } from './socketSettings.ts'

/** Where a socket leads. */
export interface SocketTarget {
  /** What hooks and errors call it. */
  operation: string
  path: string
  /** What goes into its query. */
  params: Record<string, unknown>
}

/** Puts together what a client, its `prepare` and the options say of a socket: its address, query, key and headers. */
export async function prepareSocket(
  client: Client,
  { operation, ...target }: SocketTarget,
  options: SocketOptions,
  refuse: Refuse,
): Promise<SocketRequest> {
  const call = { method: 'GET', ...target }
  const { path, query, headers, ...prepared } = await prepareCall(refuse, client, operation, call, options)
  const params = { ...prepared.params }
  const url = callURL(refuse, client, path, params)
  appendQuery(url.searchParams, '', { ...params, ...query })
  return { url, headers }
}
