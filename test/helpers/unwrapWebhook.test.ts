import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { isWebhookError, type WebhookFault } from '../../src/core/index.ts'
import { type UnwrapSettings, unwrapWebhook, type WebhookRequest } from '../../src/helpers/unwrapWebhook.ts'
import type { WebhookHeaders } from '../../src/helpers/webhooks/readHeaders.ts'
import type { WebhookEvent } from '../../src/schemas/WebhookEvent.ts'
import { createClock, createMockServer } from '../../src/testing/index.ts'
import { errorOf } from '../support/errorOf.ts'

/** The example of the Standard Webhooks specification's own libraries. */
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  now: 1_614_265_330_000,
  body: '{"test": 2432232314}',
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
}

const clock = createClock(1_700_000_000_000)
const secret = 'whsec_dGhlIHdlYmhvb2s='
const settings: UnwrapSettings = { secret, now: clock.now() }
const completed = { type: 'response.completed', data: { id: 'resp_1' } }

/** A request as the mock signs it, with some of it changed. */
async function signed(change: Partial<WebhookRequest> & { event?: typeof completed } = {}): Promise<WebhookRequest> {
  const { event = completed, ...rest } = change
  return { ...(await createMockServer({ clock, webhookSecret: secret }).webhooks.sign(event)), ...rest }
}

/** The same with a header changed. */
async function withHeader(name: string, change: (value: string) => string): Promise<WebhookRequest> {
  const request = await signed()
  const headers = { ...(request.headers as Record<string, string>) }
  headers[name] = change(`${headers[name]}`)
  return { ...request, headers }
}

/** The check that a request does not pass. */
async function reasonOf(request: Request | WebhookRequest, more: UnwrapSettings = settings): Promise<WebhookFault> {
  const error = await errorOf(unwrapWebhook(request, more))
  if (!isWebhookError(error)) throw error
  expect(error.message).toMatch(/^[^.]+[:,][^.]*\.$/)
  expect(error.message).not.toContain('dGhlIHdlYmhvb2s')
  return error.reason
}

afterEach(() => void vi.unstubAllEnvs())

describe('unwrapWebhook', () => {
  test('default: the event of a request', async () => {
    const { body, headers } = await signed()
    const request = new Request('https://example.com/', { method: 'POST', body: `${body}`, headers: Object(headers) })
    const event = await unwrapWebhook(request, settings)
    expect(event).toEqual({
      ...completed,
      id: expect.stringMatching(/^evt_/),
      object: 'event',
      created_at: 1_700_000_000,
    })
    expectTypeOf(event).toEqualTypeOf<WebhookEvent>()
    if (event.type === 'realtime.call.incoming') expectTypeOf(event.data.call_id).toBeString()
  })

  test('the vector of the specification', async () => {
    const { secret, now, ...request } = vector
    const error = await errorOf(unwrapWebhook(request, { secret, now }))
    // Its signature is right: all that is missing is a type of event.
    expect(isWebhookError(error) && error.reason).toBe('body')
    const other = { ...request, body: '{"test": 2432232315}' }
    expect(await reasonOf(other, { secret, now })).toBe('signature')
  })

  test('headers and body in each form that platforms have', async () => {
    const { body, headers } = await signed()
    const plain = Object.entries(headers as Record<string, string>)
    const forms: WebhookHeaders[] = [
      new Headers(plain),
      Object.fromEntries(plain.map(([name, value]) => [name.toUpperCase(), value])),
      { ...Object.fromEntries(plain.map(([name, value]) => [name, [value]])), host: undefined },
    ]
    for (const headers of forms) expect(await unwrapWebhook({ body, headers }, settings)).toMatchObject(completed)
    const bytes = new TextEncoder().encode(`${body}`)
    expect(await unwrapWebhook({ body: bytes, headers }, settings)).toMatchObject(completed)
  })

  test('over the bytes as they came: written anew it does not pass', async () => {
    const event = { type: 'response.completed', data: { id: 'resp_ü', n: 1.0 } }
    const request = await signed({ event })
    expect(await unwrapWebhook(request, settings)).toMatchObject(event)
    expect(await reasonOf({ ...request, body: JSON.stringify(JSON.parse(`${request.body}`), null, 1) })).toBe(
      'signature',
    )
    expect(await reasonOf({ ...request, body: `${request.body} ` })).toBe('signature')
  })

  test('a type that is new passes', async () => {
    const event = { type: 'agent.woke.up', data: { id: 'x' } }
    expect(await unwrapWebhook(await signed({ event }), settings)).toMatchObject(event)
  })

  test('300 s old or ahead pass, 301 do not; the tolerance can be set', async () => {
    const request = await signed()
    const at = (seconds: number, more: UnwrapSettings = {}): UnwrapSettings => ({
      ...settings,
      now: clock.now() + seconds * 1000,
      ...more,
    })
    for (const seconds of [300, -300, 300.9]) expect(await unwrapWebhook(request, at(seconds))).toMatchObject(completed)
    for (const seconds of [301, -301]) expect(await reasonOf(request, at(seconds))).toBe('timestamp')
    expect(await reasonOf(request, at(2, { tolerance: 1000 }))).toBe('timestamp')
    expect(await unwrapWebhook(request, at(9999, { tolerance: Infinity }))).toMatchObject(completed)
  })

  test('a secret that is rotated: any of several passes, on either side', async () => {
    const request = await signed()
    expect(await unwrapWebhook(request, { ...settings, secret: ['whsec_b2xk', secret] })).toMatchObject(completed)
    expect(await reasonOf(request, { ...settings, secret: ['whsec_b2xk', 'whsec_b2xkZXI='] })).toBe('signature')
    const twice = await withHeader('webhook-signature', (value) => `v1,b3RoZXI= v1a,x ${value}`)
    expect(await unwrapWebhook(twice, settings)).toMatchObject(completed)
  })

  test('a secret without its prefix is its own bytes', async () => {
    const plain = await signed()
    const secret = 'plain words'
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    const { 'webhook-id': id, 'webhook-timestamp': time } = plain.headers as Record<string, string>
    const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${time}.${plain.body}`))
    const signature = `v1,${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`
    const headers = { ...(plain.headers as Record<string, string>), 'webhook-signature': signature }
    expect(await unwrapWebhook({ ...plain, headers }, { ...settings, secret })).toMatchObject(completed)
  })

  test('the secret of the environment', async () => {
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', secret)
    expect(await unwrapWebhook(await signed(), { now: clock.now() })).toMatchObject(completed)
  })

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('error: no %s header', async (name) => {
    expect(await reasonOf(await withHeader(name, () => ''))).toBe('headers')
    const { body, headers } = await signed()
    expect(await reasonOf({ body, headers: { ...(headers as Record<string, string>), [name]: undefined } })).toBe(
      'headers',
    )
  })

  test.each(['soon', '1e9', '-1', '1700000000.5', '0x6553F100', ' 1700000000'])(
    'error: timestamp "%s"',
    async (time) => {
      expect(await reasonOf(await withHeader('webhook-timestamp', () => time))).toBe('timestamp')
    },
  )

  test('error: wrongly signed', async () => {
    const wrong: ((value: string) => string)[] = [
      (value) => value.replace('v1,', 'v1a,'),
      (value) => value.replace('v1,', ''),
      (value) => value.replace('v1,', 'V1,'),
      (value) => value.slice(0, -4),
      (value) => `${value.slice(0, -3)}A==`,
      () => 'v1,',
      () => 'v1,*not base64*',
      // So many are tried, so that a long header costs no more.
      (value) => `${'v1,b3RoZXI= '.repeat(32)}${value}`,
    ]
    for (const change of wrong) expect(await reasonOf(await withHeader('webhook-signature', change))).toBe('signature')
    expect(await reasonOf(await withHeader('webhook-id', (value) => `${value}0`))).toBe('signature')
    expect(await reasonOf(await withHeader('webhook-timestamp', (value) => `${Number(value) + 1}`))).toBe('signature')
  })

  test('error: no secret, or one that is none', async () => {
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', '')
    const request = await signed()
    for (const secret of [undefined, '', [], 'whsec_', 'whsec_*'])
      expect(await reasonOf(request, { ...settings, secret })).toBe('secret')
  })

  test('error: a body that was read or parsed before', async () => {
    const { body, headers } = await signed()
    const request = new Request('https://example.com/', { method: 'POST', body: `${body}`, headers: Object(headers) })
    await request.text()
    expect(await reasonOf(request)).toBe('body')
    expect(await reasonOf({ body: JSON.parse(`${body}`), headers })).toBe('body')
    expect(await reasonOf({ body: Object(undefined), headers })).toBe('body')
  })

  test('nothing is read of a request that fails before', async () => {
    const { body, headers } = await signed()
    const changed = { ...Object(headers), 'webhook-signature': 'v2,x' }
    const request = new Request('https://example.com/', { method: 'POST', body: `${body}`, headers: changed })
    expect(await reasonOf(request)).toBe('signature')
    expect(request.bodyUsed).toBe(false)
  })
})
