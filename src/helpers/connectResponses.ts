import type { Client } from '../core/types.ts'
import type { ResponsesClientEvent } from '../schemas/ResponsesClientEvent.ts'
import type { ResponsesServerEvent } from '../schemas/ResponsesServerEvent.ts'
import { connectSocket } from './sockets/connectSocket.ts'
import type { SocketConnection } from './sockets/socketConnection.ts'
import type { SocketOptions, SocketSettings } from './sockets/socketSettings.ts'

/** A socket of responses. */
export interface ResponsesConnection extends SocketConnection<ResponsesClientEvent, ResponsesServerEvent> {}

/**
 * Opens a socket of responses, over which a loop of many tool calls goes on without a request for each round: send
 * `response.create` with the new input and the `previous_response_id`, read the events until the response has ended, and so
 * on. Responses of one socket are made one after the other; `stream` and `background` mean nothing here.
 *
 * A socket can't slow its server down: read `events` at once. An `error` event is one of the events; the socket goes on.
 *
 * @param client From `createClient`. Its key has to be one that a server keeps: browsers can't send it.
 * @param settings How the socket is opened and read.
 * @param options `timeout` is for opening it; the signal ends it at any time.
 * @returns The open socket.
 * @throws {OpenAIError} The runtime can't send what the client holds.
 * @throws {APIError} The API refused, where the runtime tells how: Workers do.
 * @throws {ConnectionError} The socket could not be opened; while reading, it was lost: `code` is that of its end.
 * @throws {TimeoutError} It took too long to open.
 * @throws {StreamParseError} While reading: what came is no JSON.
 * @example
 * const { events, send } = await connectResponses(client)
 * send({ type: 'response.create', model: 'gpt-5', input: 'Hello!' })
 * for await (const event of events) {
 *   if (event.type === 'response.output_text.delta') console.log(event.delta)
 *   if (event.type === 'response.completed') break
 * }
 */
export function connectResponses(
  client: Client,
  settings: SocketSettings = {},
  options: SocketOptions = {},
): Promise<ResponsesConnection> {
  return connectSocket(client, { operation: 'connectResponses', path: '/responses', params: {} }, settings, options)
}
