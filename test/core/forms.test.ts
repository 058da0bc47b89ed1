import { expect, test } from 'vitest'
import { formOrJSON } from '../../src/core/formOrJSON.ts'
import { createRealtimeCall } from '../../src/operations/createRealtimeCall.ts'
import { createVideo } from '../../src/operations/createVideo.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

test('a body of two kinds is a form where a file is among its fields, else JSON', () => {
  const typeOf = (fields: Record<string, unknown>): string | null => {
    const headers = new Headers()
    const refuse = (problem: string): never => {
      throw new Error(problem)
    }
    formOrJSON(fields, headers, refuse, new AbortController().signal, () => undefined)
    return headers.get('content-type')
  }
  const file = new File(['x'], 'x.png')
  expect(typeOf({ prompt: 'A tree.', image: { image_url: 'https://example.com/a.png' } })).toBe('application/json')
  expect(typeOf({ prompt: 'A tree.', image: file })).toMatch(/^multipart/)
  expect(typeOf({ prompt: 'A tree.', image: [file] })).toMatch(/^multipart/)
  expect(typeOf({ prompt: 'A tree.', image: new ReadableStream() })).toMatch(/^multipart/)
  expect(typeOf({})).toBe('application/json')
})

test('createVideo sends what names an image as JSON', async () => {
  const client = fakeClient(() => Response.json({}), { onDrift: null })
  const params = { prompt: 'A tree.', input_reference: { file_id: 'file_1' } }
  await createVideo(client, params)
  expect(client.sent[0]?.body).toEqual(params)
})

test('the parts of a call tell their types, and are no files', async () => {
  const client = fakeClient(
    () => new Response('v=0', { status: 201, headers: { location: '/v1/realtime/calls/rtc_1' } }),
  )
  await createRealtimeCall(
    client,
    { sdp: 'v=0\r\n', session: { type: 'realtime', instructions: 'Grüße' } },
    { body: { 'odd "name"': 7 } },
  )
  const { headers, init } = client.sent[0] ?? {}
  const [, boundary = ''] = /boundary=(.+)$/.exec(headers?.get('content-type') ?? '') ?? []
  const part = (name: string, type: string, text: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`
  expect(init?.body).toBe(
    [
      part('sdp', 'application/sdp', 'v=0\r\n'),
      part('session', 'application/json', '{"type":"realtime","instructions":"Grüße"}'),
      part('odd %22name%22', 'text/plain', '7'),
      `--${boundary}--\r\n`,
    ].join(''),
  )
})

test('error: null in a part', async () => {
  const client = fakeClient(() => new Response('v=0'))
  const error = await errorOf(createRealtimeCall(client, { sdp: 'v=0' }, { body: { session: null } }))
  expect(String(error)).toBe("OpenAIError: createRealtimeCall can't send `session` in a form: leave out null.")
  expect(client.sent).toEqual([])
})

test('error: an answer that is JSON tells what went wrong', async () => {
  const client = fakeClient(() => Response.json({ error: { message: 'No line is free.' } }), { maxRetries: 0 })
  expect(String(await errorOf(createRealtimeCall(client, { sdp: 'v=0' })))).toContain('No line is free.')
})
