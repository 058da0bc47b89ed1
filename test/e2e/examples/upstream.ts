import { serve } from '../../../bin/serve.ts'
import { createMockServer, type MockServer } from '../../../src/testing/createMockServer.ts'
import { heldAfter } from '../../support/heldAfter.ts'

/** A request of an example. What is long about it, the upload or the streamed answer, stops after its first pieces until it may go on. */
export interface Call {
  path: string
  /** Whether the caller left before the end. */
  wasLeft: boolean
  goOn(): void
}

/** The mock over HTTP for one example. */
export interface Upstream {
  mock: MockServer
  /** Points `createClient()` at it. */
  env: Record<string, string>
  calls: Call[]
  close(): Promise<void>
}

/** Pieces that go through before a call is held. */
const FIRST = 4

/** Serves an {@link Upstream} on a free port. */
export async function serveUpstream(): Promise<Upstream> {
  const mock = createMockServer({ apiKey: 'test-key' })
  const calls: Call[] = []
  const { url, close } = await serve(async (input, init) => {
    const { promise: gate, resolve: goOn } = Promise.withResolvers<void>()
    const call: Call = { path: new URL(input).pathname, wasLeft: false, goOn }
    calls.push(call)
    init.signal?.addEventListener('abort', () => {
      call.wasLeft = true
    })
    const body = init.body instanceof ReadableStream ? heldAfter(FIRST, init.body, () => gate) : null
    const response = await mock.fetch(input, { ...init, body })
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    return isStream && response.body
      ? new Response(
          heldAfter(FIRST, response.body, () => gate),
          response,
        )
      : response
  }, 0)
  return { mock, env: { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: `${url}/v1` }, calls, close }
}
