import { expect, inject, test } from 'vitest'
import { createClient, request } from '../../src/core/index.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const call = { method: 'POST', path: '/x' }

/** What `fetch` of Node rejects with. */
function failed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause })
}

/** An error with a code, as Node's are. */
function coded(code: string, message = ''): Error {
  return Object.assign(new Error(message), { code })
}

test.each<[platform: string, error: Error, reason: string]>([
  [
    'Node, all addresses refused',
    failed(Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })),
    'ECONNREFUSED',
  ],
  ['Node, no such host', failed(coded('ENOTFOUND', 'getaddrinfo ENOTFOUND nowhere')), 'getaddrinfo ENOTFOUND nowhere'],
  [
    'Node, connecting takes too long',
    failed(coded('UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout Error')),
    'Connect Timeout Error',
  ],
  [
    'Deno, in words',
    new TypeError('error sending request: client error (Connect): refused'),
    'error sending request: client error (Connect): refused',
  ],
])('what never left is told: %s', async (_, error, reason) => {
  const client = fakeClient([error], { maxRetries: 0 })
  expect(await errorOf(request(client, call))).toMatchObject({
    name: 'ConnectionError',
    sent: 'no',
    message: `POST /x got no complete answer: ${reason}`,
    cause: error,
  })
})

test.each<[platform: string, error: Error]>([
  ['Deno without permission', new Error('Requires net access to "host:443", run again with the --allow-net flag')],
  ['Workers, by number', new Error('Too many subrequests.')],
  ['Node, a port of its list', failed(new Error('bad port'))],
])('what the platform forbids never left, and is not retried: %s', async (_, error) => {
  const client = fakeClient([error])
  expect(await errorOf(request(client, call))).toMatchObject({ name: 'ConnectionError', sent: 'no' })
  expect(client.sent).toHaveLength(1)
})

test.each<[platform: string, error: Error]>([
  ['Node, headers', failed(coded('UND_ERR_HEADERS_TIMEOUT', 'Headers Timeout Error'))],
  ['Node, body', new TypeError('terminated', { cause: coded('UND_ERR_BODY_TIMEOUT', 'Body Timeout Error') })],
  ['Bun', new DOMException('The operation timed out.', 'TimeoutError')],
])('a time limit of the platform is told as one, with what lifts it, and not retried: %s', async (_, error) => {
  const client = fakeClient([error])
  expect(await errorOf(request(client, call))).toMatchObject({
    name: 'TimeoutError',
    limit: 'platform',
    message: 'POST /x timed out in the platform: set a `fetch` with a longer limit.',
    cause: error,
  })
  expect(client.sent).toHaveLength(1)
})

test.each<[what: string, error: Error, end: string]>([
  ['no message, but a code', failed(coded('ECONNRESET')), ': ECONNRESET'],
  ['no message and no code', failed(new Error('')), ': TypeError: fetch failed'],
  ['nothing at all', new Error(''), ': Error'],
])('a sentence never ends in a colon: %s', async (_, error, end) => {
  const { message, sent } = Object(await errorOf(request(fakeClient([error], { maxRetries: 0 }), call)))
  expect(message).toBe(`POST /x got no complete answer${end}`)
  expect(sent).toBe('unknown')
})

test('a port that is refused by every address of a name, for real', async () => {
  const { port } = new URL(inject('refusingUrl'))
  const client = createClient({ apiKey: 'k', baseURL: `http://localhost:${port}/v1`, maxRetries: 0 })
  const { name, message } = Object(await errorOf(request(client, call)))
  expect(name).toBe('ConnectionError')
  expect(message).toMatch(/^POST \/x got no complete answer: \S/)
})
