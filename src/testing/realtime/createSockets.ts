import { apiPath } from '../apiPath.ts'
import { find } from '../find.ts'
import { errorBody, Refusal } from '../refusal.ts'
import { refuseHost } from '../refuseHost.ts'
import { requireModel } from '../resources/models.ts'
import type { RealtimeCallState } from '../resources/realtimeCalls.ts'
import type { State } from '../state.ts'
import { checkSocketKey } from './checkSocketKey.ts'
import { createResponsesService } from './createResponsesService.ts'
import { createSession, type SharedSession } from './createSession.ts'
import { createTranslationService } from './createTranslationService.ts'
import { newSettings, withChanges } from './newSettings.ts'
import type { Settings } from './session.ts'
import type { Peer, Serve } from './socket.ts'

/** What sockets need of their mock. */
export interface SocketWorld {
  readonly allowedHosts: readonly string[] | undefined
  readonly apiKey: string | null | undefined
  readonly state: State
  id(prefix: string): string
  /** The mock's time in seconds. */
  seconds(): number
  fetch(input: string, init: RequestInit): Promise<Response>
}

/** Finds what serves a socket by the address and the headers of its request, or the refusal that it gets. */
export type Upgrade = (url: string, headers: Headers) => Serve | Response

/** The sockets of a mock. */
export interface Sockets {
  /** Finds what serves the socket that a request asks for, or the refusal that it gets. */
  upgrade: Upgrade
  /** Ends the sockets of a call that is over. */
  onCall(call: RealtimeCallState): void
  /** Forgets every call. */
  clear(): void
}

/** Makes the sockets of a mock. */
export function createSockets(world: SocketWorld): Sockets {
  const calls = new Map<string, SharedSession>()
  return {
    upgrade(url, headers) {
      const refusal = refuseHost({ url, headers }, world.allowedHosts)
      if (refusal) return refusal
      try {
        return findService(new URL(url), headers, world, calls)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { status, message, fields } = error
        return Response.json(errorBody(status, message, fields), { status })
      }
    },
    onCall({ id, status }) {
      if (status === 'active') return
      calls.get(id)?.close()
      calls.delete(id)
    },
    clear: () => calls.clear(),
  }
}

function findService(url: URL, headers: Headers, world: SocketWorld, calls: Map<string, SharedSession>): Serve {
  const { authorization, secret } = checkSocketKey(headers, world)
  const { pathname, searchParams, href } = url
  const path = apiPath(pathname)
  if (path === '/responses') return serveResponses(href, authorization, world)
  if (path !== '/realtime' && path !== '/realtime/translations')
    throw new Refusal(404, `There is no socket at ${pathname}.`)
  const call_id = searchParams.get('call_id')
  if (call_id) return joinCall(call_id, world, calls)
  const model = searchParams.get('model') ?? undefined
  const isTranscription = searchParams.get('intent') === 'transcription'
  if (model) requireModel(model, world)
  else if (!isTranscription && !secret) throw new Refusal(400, "Name a 'model'.", { param: 'model' })
  if (path !== '/realtime') return serveTranslation(model ?? 'gpt-realtime-translate', world)
  const chosen = { type: isTranscription ? 'transcription' : 'realtime', model, ...secret?.session }
  return createSession(settingsOf(chosen, world), false, world.id).serve
}

/** The settings that a session begins with: those that somebody chose, over the usual ones. */
function settingsOf(chosen: { type?: string; model?: string | undefined }, { id, seconds }: SocketWorld): Settings {
  const { type, model, ...changes } = chosen
  const kind = type === 'transcription' ? type : 'realtime'
  return withChanges(newSettings(kind, model, id('sess_'), seconds()), changes)
}

function joinCall(call_id: string, world: SocketWorld, calls: Map<string, SharedSession>): Serve {
  const call = find(world.state.realtimeCalls, call_id, 'call', 'call_id')
  if (call.status !== 'active') throw new Refusal(404, `The call '${call_id}' is over.`, { param: 'call_id' })
  const session = calls.get(call_id) ?? createSession(settingsOf(call.session, world), true, world.id)
  calls.set(call_id, session)
  return session.serve
}

function serveTranslation(model: string, { id, seconds }: SocketWorld): Serve {
  return (peer) => {
    const tell = (event: object): void => peer.send(JSON.stringify({ event_id: id('event_'), ...event }))
    const session = { id: id('sess_'), type: 'translation', expires_at: seconds() + 3600, model, audio: {} } as const
    tell({ type: 'session.created', session })
    const receive = createTranslationService(session, tell, () => peer.close(1000, ''))
    return { receive, end: () => {} }
  }
}

/** A socket of responses asks the mock itself for each of them, so that its faults and all else hold for it, too. */
function serveResponses(href: string, authorization: string | null, { fetch }: SocketWorld): Serve {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }
  return (peer: Peer) => {
    const create = (fields: object): Promise<Response> =>
      fetch(href, { method: 'POST', headers, body: JSON.stringify(fields) })
    const receive = createResponsesService(create, (event) => peer.send(JSON.stringify(event)))
    return { receive, end: () => {} }
  }
}
