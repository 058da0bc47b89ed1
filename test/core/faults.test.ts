import { expect, inject, test } from 'vitest'
import { APIError, ConnectionError, createClient, request, TimeoutError } from '../../src/core/index.ts'
import { errorOf } from '../support/errorOf.ts'
import { type Fault, faulty } from '../support/faulty.ts'

const html = '<html><head><title>502 Bad Gateway</title></head><body><h1>Bad\n Gateway</h1></body></html>'
const overloaded = '{"error":{"message":"Overloaded","type":"server_error","param":null,"code":null}}'

/** Each fault, the typed error that it gives, and what the error's message or fields say. */
const table: [fault: string, Fault, error: new (...args: never[]) => Error, says: object][] = [
  ['refused', {}, ConnectionError, { message: expect.stringContaining('GET /models got no complete answer: ') }],
  ['reset before the headers', { reset: 'before' }, ConnectionError, { sent: 'unknown' }],
  ['reset after the headers', { reset: 'after', body: '{"a":1}' }, ConnectionError, { sent: 'unknown' }],
  ['body cut at byte 3', { cutAt: 3, body: '{"a":1}' }, ConnectionError, { sent: 'unknown' }],
  ['garbage instead of HTTP', { garbage: true }, ConnectionError, {}],
  ['no headers in time', { delay: 2000 }, TimeoutError, { limit: 'timeout' }],
  ['body stalls', { stall: true, body: '{"a":1}' }, TimeoutError, { limit: 'timeout' }],
  [
    'body is not JSON',
    { body: 'hello' },
    APIError,
    { status: 200, body: 'hello', message: 'GET /models answered 200: not JSON' },
  ],
  [
    '400',
    { status: 400, body: '{"error":{"message":"Bad","code":"x","param":"p","type":"t"}}' },
    APIError,
    { status: 400, code: 'x', param: 'p', type: 't' },
  ],
  ['408', { status: 408, body: '' }, APIError, { status: 408 }],
  ['409', { status: 409 }, APIError, { status: 409 }],
  ['429 with a wait', { status: 429, headers: { 'retry-after': '7' } }, APIError, { status: 429, retryAfter: 7000 }],
  [
    '500',
    { status: 500, headers: { 'x-request-id': 'req_1' }, body: overloaded },
    APIError,
    { requestId: 'req_1', message: 'GET /models answered 500: Overloaded (req_1)' },
  ],
  [
    '502 in HTML',
    { status: 502, headers: { 'content-type': 'text/html' }, body: html },
    APIError,
    { status: 502, message: 'GET /models answered 502: 502 Bad Gateway Bad Gateway' },
  ],
  ['503 without a body', { status: 503, body: '' }, APIError, { status: 503, body: '' }],
  ['error body cut', { status: 500, cutAt: 5, body: overloaded }, APIError, { status: 500, body: '{"err' }],
  [
    'error body of 1 MB',
    { status: 500, body: 'text ', repeat: 2e5 },
    APIError,
    { status: 500, body: expect.stringMatching(/^(text ){13107}t$/) },
  ],
  [
    'redirect',
    { status: 307, headers: { location: 'https://elsewhere.example/v1/models' } },
    APIError,
    { status: 307, message: expect.stringContaining('it redirects to https://elsewhere.example: set baseURL') },
  ],
]

test.each(table)('%s', async (name, fault, type, says) => {
  const baseURL = name === 'refused' ? inject('refusingUrl') : faulty(fault).baseURL
  const client = createClient({ apiKey: 'sk-test', baseURL, maxRetries: 0, timeout: 500 })
  const error = await errorOf(request(client, { method: 'GET', path: '/models' }))
  expect(error).toBeInstanceOf(type)
  expect(error).toMatchObject({ ...says, attempts: [{ error }] })
})

test.each(table.filter(([name]) => /reset|cut at|408|409|50\d|stalls/.test(name)))(
  '%s, then an answer',
  async (_, fault) => {
    const { baseURL, seen } = faulty(
      { ...fault, headers: { ...fault.headers, 'retry-after-ms': '1' } },
      { body: '{"ok":true}' },
    )
    const client = createClient({ apiKey: 'sk-test', baseURL, timeout: 1000 })
    expect(await request(client, { method: 'POST', path: '/x', body: { a: 1 } })).toEqual({ ok: true })
    expect((await seen()).map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}'])
  },
)
