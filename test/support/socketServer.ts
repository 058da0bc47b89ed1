import type { TestProject } from 'vitest/node'
import { serve } from '../../bin/serve.ts'
import { createMockServer, type Peer, type Serve } from '../../src/testing/index.ts'
import { readPlan, type SocketPlan } from './socketPlan.ts'

/** The mock on a real port, with sockets that go wrong as the first segment of a request's path says; see ./socketPlan.ts. */
export interface SocketServer {
  url: string
  /** How many sockets have been opened, and how many of them are open. */
  readonly count: { opened: number; open: number }
  close(): Promise<void>
}

/** What of ws a plan needs besides a peer. */
interface Breakable extends Peer {
  terminate(): void
}

/** Starts a {@link SocketServer}. */
export async function startSocketServer(): Promise<SocketServer> {
  const mock = createMockServer()
  const count = { opened: 0, open: 0 }
  const { url, close } = await serve(mock.fetch, 0, '127.0.0.1', (address, headers) => {
    const found = mock.upgrade(address, headers)
    return found instanceof Response ? found : counting(misbehaving(found, readPlan(address)), count)
  })
  return { url, count, close }
}

/** Starts one for all tests of sources. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startSocketServer()
  project.provide('socketUrl', url)
  return close
}

function counting(serve: Serve, count: SocketServer['count']): Serve {
  return (peer) => {
    count.opened++
    count.open++
    const service = serve(peer)
    const end = (): void => {
      count.open--
      service.end()
    }
    return { receive: service.receive, end }
  }
}

function misbehaving(serve: Serve, plan: SocketPlan = {}): Serve {
  const { dieAt = Infinity, code, reason = '', repeat = 0, big, garbage } = plan
  return (peer) => {
    let sent = 0
    const die = (): void => {
      if (code) peer.close(code, reason)
      // What was sent before has to get out first.
      else setTimeout(() => (peer as Breakable).terminate(), 10)
    }
    const send = (text: string): void => {
      if (sent === dieAt) die()
      if (sent++ >= dieAt) return
      peer.send(text)
      if (sent > 1) return
      for (let more = 0; more < repeat; more++) peer.send(text)
      if (big) peer.send(JSON.stringify({ type: 'big', filling: 'a'.repeat(big) }))
      if (garbage) peer.send(garbage)
    }
    return serve({ send, close: (...how) => peer.close(...how) })
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    socketUrl: string
  }
}
