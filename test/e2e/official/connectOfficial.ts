import OpenAI from 'openai'
import { afterAll, expect, inject } from 'vitest'
import { createJudge } from '../../testing/support/judge.ts'

/** The official client, connected over HTTP to the packed package's mock. */
export interface Official {
  client: OpenAI
  /** How many calls were made so far. */
  calls(): number
}

/**
 * Serves the mock for the tests of a file, and makes the official client's calls; once they are through, the document must have nothing
 * to say against any answer, by a validator of its own.
 */
export async function connectOfficial(): Promise<Official> {
  const { judge } = createJudge()
  const wrong: string[] = []
  let calls = 0

  async function judged(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const { pathname, protocol } = new URL(input instanceof Request ? input.url : input)
    // Before it uploads, the client asks for an empty document: to see what this fetch answers with.
    if (protocol === 'data:') return fetch(input, init)
    calls++
    const response = await fetch(input, init)
    const type = response.headers.get('content-type') ?? ''
    if (!response.headers.get('x-request-id')) wrong.push(`${pathname} has no x-request-id`)
    if (!response.ok || (type !== 'application/json' && !type.startsWith('text/event-stream'))) return response
    const text = await response.clone().text()
    const streamed = type !== 'application/json'
    for (const body of streamed ? readEvents(text) : [JSON.parse(text)])
      wrong.push(...(judge(init?.method ?? 'GET', pathname, body, streamed) ?? []))
    return response
  }

  const dist = `${inject('packed').consumers}/node_modules/bonsai-openai/dist`
  const { createClock, createMockServer }: typeof import('../../../src/testing/index.ts') = await import(
    `${dist}/testing/index.js`
  )
  const { serve }: typeof import('../../../bin/serve.ts') = await import(`${dist}/bin/serve.js`)
  const clock = createClock()
  const mock = createMockServer({ apiKey: 'sk-official', clock })
  const server = await serve((input, init) => {
    // Only looking moves time on: what was just made has not ended before it is cancelled.
    if (init.method === 'GET') clock.advance(100)
    return mock.fetch(input, init)
  }, 0)
  const client = new OpenAI({ apiKey: 'sk-official', baseURL: `${server.url}/v1`, fetch: judged, maxRetries: 0 })
  afterAll(async () => {
    await server.close()
    expect(wrong).toEqual([])
  })
  return { client, calls: () => calls }
}

/** The events of a stream as the document has them: with their names, or by the type that is in them. */
function readEvents(text: string): unknown[] {
  return [...text.matchAll(/(?:event: (.+)\n)?data: (.+)\n\n/g)].flatMap(([, event, data = '']) => {
    const value = data === '[DONE]' ? data : JSON.parse(data)
    if (event && event !== value.type) return [{ event, data: value }]
    return value === '[DONE]' ? [] : [value]
  })
}
