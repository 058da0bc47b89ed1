import { createRealtimeService } from './createRealtimeService.ts'
import type { Session, Settings } from './session.ts'
import type { Peer, Serve } from './socket.ts'

/** A session and the sockets that it tells, of which a call can have several. */
export interface SharedSession {
  readonly serve: Serve
  /** Ends all its sockets. */
  close(): void
}

/** Begins a session, which goes on as long as one of its sockets does. */
export function createSession(settings: Settings, isCall: boolean, id: (prefix: string) => string): SharedSession {
  const peers = new Set<Peer>()
  const session: Session = {
    settings,
    conversationId: id('conv_'),
    items: [],
    isCall,
    id,
    tell: (event) => {
      const text = JSON.stringify({ event_id: id('event_'), ...event })
      for (const peer of peers) peer.send(text)
    },
  }
  const receive = createRealtimeService(session)
  return {
    serve: (peer) => {
      const greet = (event: object): void => peer.send(JSON.stringify({ event_id: id('event_'), ...event }))
      greet({ type: 'session.created', session: session.settings })
      if (settings.type === 'realtime')
        greet({
          type: 'conversation.created',
          conversation: { id: session.conversationId, object: 'realtime.conversation' },
        })
      peers.add(peer)
      return {
        receive,
        end: () => {
          peers.delete(peer)
          if (!peers.size) session.active?.playing.stop()
        },
      }
    },
    close: () => {
      for (const peer of peers) peer.close(1000, 'The call is over.')
    },
  }
}
