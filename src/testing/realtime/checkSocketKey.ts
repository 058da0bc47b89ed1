import { checkKey } from '../checkAccess.ts'
import { Refusal } from '../refusal.ts'
import type { RealtimeSecret } from '../resources/realtimeSessions.ts'
import type { SocketWorld } from './createSockets.ts'

/** How a browser sends its key. */
const PROTOCOL = 'openai-insecure-api-key.'

/** Refuses a socket without the right key, in a header or in a subprotocol; a client's secret is right until it ends. Returns that secret. */
export function checkSocketKey(sent: Headers, { apiKey, state, seconds }: SocketWorld): RealtimeSecret | undefined {
  const headers = new Headers(sent)
  const protocols = headers.get('sec-websocket-protocol')?.split(/\s*,\s*/) ?? []
  const carried = protocols.find((protocol) => protocol.startsWith(PROTOCOL))?.slice(PROTOCOL.length)
  if (carried) headers.set('authorization', `Bearer ${carried}`)
  const key = headers.get('authorization')?.replace(/^Bearer /, '') ?? ''
  const secret = state.realtimeSecrets.get(key)
  if (!secret) checkKey({ headers }, apiKey)
  else if (secret.expires_at < seconds())
    throw new Refusal(401, "The client's secret has ended: make a new one.", { code: 'invalid_api_key' })
  return secret
}
