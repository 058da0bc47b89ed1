import OpenAI from 'openai'
import { expect, test } from 'vitest'
import { isWebhookError } from '../../src/core/index.ts'
import { unwrapWebhook } from '../../src/helpers/unwrapWebhook.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { errorOf } from '../support/errorOf.ts'

/* The official client's reader and this one agree on what may be trusted. */
const secret = 'whsec_dGhlIHdlYmhvb2s='
const other = 'whsec_b3RoZXI='
const official = new OpenAI({ apiKey: 'test' })

type Headers = Record<string, string>

/** A request as the mock signs it; `age` in seconds. */
async function signed(age = 0, by = secret): Promise<{ body: string; headers: Headers }> {
  const clock = { now: () => Date.now() - age * 1000 }
  const event = { type: 'response.completed', data: { id: 'resp_ü' } }
  return createMockServer({ clock, webhookSecret: by }).webhooks.sign(event)
}

test.each([
  ['now', signed()],
  ['290 s ago', signed(290)],
  ['in 290 s', signed(-290)],
])('both take what the mock signs: %s', async (_, request) => {
  const { body, headers } = await request
  const event = await unwrapWebhook({ body, headers }, { secret })
  expect(await official.webhooks.unwrap(body, headers, secret)).toEqual(event)
})

test('both take one of several signatures', async () => {
  const { body, headers } = await signed()
  const more = { ...headers, 'webhook-signature': `v1,b3RoZXI= ${headers['webhook-signature']}` }
  const event = await unwrapWebhook({ body, headers: more }, { secret })
  expect(await official.webhooks.unwrap(body, more, secret)).toEqual(event)
})

test.each([
  ['old', signed(310)],
  ['ahead', signed(-310)],
  ['of another secret', signed(0, other)],
  [
    'written anew',
    signed().then(({ body, headers }) => ({ body: JSON.stringify(JSON.parse(body), null, 1), headers })),
  ],
  ['without an id', signed().then(({ body, headers: { 'webhook-id': _, ...headers } }) => ({ body, headers }))],
  ['without a time', signed().then(({ body, headers: { 'webhook-timestamp': _, ...headers } }) => ({ body, headers }))],
  ['unsigned', signed().then(({ body, headers: { 'webhook-signature': _, ...headers } }) => ({ body, headers }))],
])('both refuse what is %s', async (_, request) => {
  const { body, headers } = await request
  expect(isWebhookError(await errorOf(unwrapWebhook({ body, headers: { ...headers } }, { secret })))).toBe(true)
  await errorOf(official.webhooks.unwrap(body, headers, secret))
})
