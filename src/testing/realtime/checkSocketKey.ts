import { checkKey } from '../checkAccess.ts'
import { Refusal } from '../refusal.ts'
import type { RealtimeSecret } from '../resources/realtimeSessions.ts'
import type { SocketWorld } from './createSockets.ts'

/** How a browser sends its key. */
const PROTOCOL = 'openai-insecure-api-key.'

/** Who opens a socket. */
export interface SocketKey {
  /** The key as a header. */
  authorization: string | null
  /** What the key opens, where it is a client's secret. */
  secret: RealtimeSecret | undefined
}

/** Refuses a socket without the right key, in a header or in a subprotocol; a client's secret is right until it ends. */
export function checkSocketKey(sent: Headers, { apiKey, state, seconds }: SocketWorld): SocketKey {
  const headers = new Headers(sent)
  const protocols = headers.get('sec-websocket-protocol')?.split(/\s*,\s*/) ?? []
  const carried = protocols.find((protocol) => protocol.startsWith(PROTOCOL))?.slice(PROTOCOL.length)
  if (carried) headers.set('authorization', `Bearer ${carried}`)
  const authorization = headers.get('authorization')
  const secret = state.realtimeSecrets.get(authorization?.replace(/^Bearer /, '') ?? '')
  if (!secret) checkKey({ headers }, apiKey)
  else if (secret.expires_at < seconds())
    throw new Refusal(401, "The client's secret has ended: make a new one.", { code: 'invalid_api_key' })
  return { authorization, secret }
}
