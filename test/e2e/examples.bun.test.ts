import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { install } from './examples/install.ts'
import { type Program, run } from './examples/program.ts'
import { skips } from './examples/skips.ts'
import { serveUpstream, type Upstream } from './examples/upstream.ts'

describe.skipIf(skips('bun'))('examples/bun', () => {
  let folder: string
  let upstream: Upstream
  let server: Program
  let url: string

  beforeAll(async () => {
    upstream = await serveUpstream()
    folder = install('bun', inject('packed').consumers, '@types/bun')
    server = run('bun start', folder, { ...upstream.env, PORT: '0' })
    url = await server.writes(/http:\S+\d(?=\/?\s)/)
  })
  afterAll(async () => {
    await server.stop()
    await upstream.close()
  })

  const ask = (path: string): Promise<Response> =>
    fetch(`${url}${path}`, { method: 'POST', body: 'Why is the sky blue?' })

  test('compiles', async () => {
    const compiler = run('tsc -p .', folder)
    expect(await compiler.ended, compiler.stdout).toBe(0)
  })

  test('/text streams the text alone, as it comes', async () => {
    const response = await ask('/text')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    let text = ''
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece
      upstream.calls.at(-1)?.goOn()
    }
    expect(text).toMatch(/^You said: “Why is the sky blue\?”/)
  })

  test("/events streams the API's own events, as they come", async () => {
    const response = await ask('/events')
    const objects: string[] = []
    for await (const { object } of readEventStream(response)) {
      objects.push(object)
      upstream.calls.at(-1)?.goOn()
    }
    expect(objects.length).toBeGreaterThan(4)
    expect(new Set(objects)).toEqual(new Set(['chat.completion.chunk']))
  })

  test.each(['/text', '/events'])('%s: a client that leaves ends the call', async (path) => {
    await (await ask(path)).body?.cancel()
    await vi.waitFor(() => expect(upstream.calls.at(-1)?.wasLeft).toBe(true), 10_000)
  })

  test('error: what the API refuses is told', async () => {
    upstream.mock.faults.add({ match: 'createChatCompletion', status: 400 })
    const response = await ask('/text')
    expect(response.status).toBe(502)
    expect(await response.text()).toMatch(/^createChatCompletionStream answered 400/)
  })
})
