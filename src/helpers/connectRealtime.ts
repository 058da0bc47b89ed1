import { OpenAIError } from '../core/openAIError.ts'
import type { Client } from '../core/types.ts'
import type { RealtimeClientEvent } from '../schemas/RealtimeClientEvent.ts'
import type { RealtimeServerEvent } from '../schemas/RealtimeServerEvent.ts'
import type { RealtimeTranslationClientEvent } from '../schemas/RealtimeTranslationClientEvent.ts'
import type { RealtimeTranslationServerEvent } from '../schemas/RealtimeTranslationServerEvent.ts'
import { connectSocket } from './sockets/connectSocket.ts'
import type { SocketConnection } from './sockets/socketConnection.ts'
import type { SocketOptions, SocketSettings } from './sockets/socketSettings.ts'

/** What a realtime session is for: a conversation with a model, one that goes on as a call already, or writing down what is said. */
export type ConnectRealtimeParams =
  | { model: string; call_id?: undefined; intent?: undefined }
  | { call_id: string; model?: undefined; intent?: undefined }
  | { intent: 'transcription'; model?: undefined; call_id?: undefined }

/** A session that translates what is said. */
export interface ConnectTranslationParams {
  intent: 'translation'
  model: string
  call_id?: undefined
}

/** The socket of a realtime session. */
export interface RealtimeConnection extends SocketConnection<RealtimeClientEvent, RealtimeServerEvent> {}

/** The socket of a session that translates. */
export interface RealtimeTranslationConnection
  extends SocketConnection<RealtimeTranslationClientEvent, RealtimeTranslationServerEvent> {}

type AnyClientEvent = RealtimeClientEvent | RealtimeTranslationClientEvent
type AnyServerEvent = RealtimeServerEvent | RealtimeTranslationServerEvent

/**
 * Opens the socket of a realtime session: with a model, to the call of a browser or a phone, for transcription, or for
 * translation. Workers open it by `fetch`, other runtimes by their WebSocket, with the client's key, headers and query.
 * In a browser the client's key has to be one of `createRealtimeClientSecret`.
 *
 * A socket can't slow its server down: read `events` at once and without long waits. It is not opened again by itself,
 * since the session ends with it.
 *
 * @param client From `createClient`.
 * @param params The `model`, the `call_id`, or the `intent`.
 * @param settings How the socket is opened and read.
 * @param options `timeout` is for opening it; the signal ends it at any time.
 * @returns The open socket. The first event tells of the session.
 * @throws {OpenAIError} The params don't say what the session is for, or the runtime can't send what the client holds.
 * @throws {APIError} The API refused, where the runtime tells how: Workers do.
 * @throws {ConnectionError} The socket could not be opened; while reading, it was lost: `code` is that of its end.
 * @throws {TimeoutError} It took too long to open.
 * @throws {StreamParseError} While reading: what came is no JSON.
 * @example
 * const { events, send } = await connectRealtime(client, { model: 'gpt-realtime' })
 * send({
 *   type: 'conversation.item.create',
 *   item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello!' }] },
 * })
 * send({ type: 'response.create', response: { output_modalities: ['text'] } })
 * for await (const event of events) {
 *   if (event.type === 'response.output_text.delta') console.log(event.delta)
 *   if (event.type === 'response.done') break
 * }
 */
export function connectRealtime(
  client: Client,
  params: ConnectTranslationParams,
  settings?: SocketSettings,
  options?: SocketOptions,
): Promise<RealtimeTranslationConnection>
export function connectRealtime(
  client: Client,
  params: ConnectRealtimeParams,
  settings?: SocketSettings,
  options?: SocketOptions,
): Promise<RealtimeConnection>
export async function connectRealtime(
  client: Client,
  { model, call_id, intent }: ConnectRealtimeParams | ConnectTranslationParams,
  settings: SocketSettings = {},
  options: SocketOptions = {},
): Promise<SocketConnection<AnyClientEvent, AnyServerEvent>> {
  const isTranslation = intent === 'translation'
  const params = isTranslation ? { model } : { model, call_id, intent }
  if (Object.values(params).filter(Boolean).length !== 1)
    throw new OpenAIError(
      "connectRealtime needs one of `model`, `call_id` and `intent: 'transcription'`, or `model` with `intent: 'translation'`.",
    )
  const path = isTranslation ? '/realtime/translations' : '/realtime'
  return connectSocket(client, { operation: 'connectRealtime', path, params }, settings, options)
}
