import type { TestProject } from 'vitest/node'
import { serve } from '../../bin/serve.ts'
import { createMockServer, type Peer, type Serve, type Upgrade } from '../../src/testing/index.ts'
import { readPlan, type SocketPlan } from './socketPlan.ts'

/** What of ws a plan needs besides a peer. */
interface Breakable extends Peer {
  terminate(): void
}

/** Starts the mock on a real port with its sockets, which go wrong as the first segment of a request's path says; see ./socketPlan.ts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = createMockServer()
  const upgrade: Upgrade = (url, headers) => {
    const plan = readPlan(url)
    const serve = mock.upgrade(url, headers)
    return serve instanceof Response || !plan ? serve : misbehaving(serve, plan)
  }
  const { url, close } = await serve(mock.fetch, 0, '127.0.0.1', upgrade)
  project.provide('socketUrl', url)
  return close
}

function misbehaving(serve: Serve, plan: SocketPlan): Serve {
  return (peer) => {
    let count = 0
    const broken: Peer = {
      send(text) {
        if (count === plan.dieAt) {
          if (plan.code) peer.close(plan.code, plan.reason ?? '')
          // What was sent before has to get out first.
          else setTimeout(() => (peer as Breakable).terminate(), 10)
        }
        if (count++ >= (plan.dieAt ?? Infinity)) return
        peer.send(text)
        for (let more = 0; count === 1 && more < (plan.repeat ?? 0); more++) peer.send(text)
        if (count === 1 && plan.big) peer.send(JSON.stringify({ type: 'big', filling: 'a'.repeat(plan.big) }))
        if (count === 1 && plan.garbage) peer.send(plan.garbage)
      },
      close: (code, reason) => peer.close(code, reason),
    }
    return serve(broken)
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    socketUrl: string
  }
}
