import { expect, test } from 'vitest'
import { acceptRealtimeCall } from '../../src/operations/acceptRealtimeCall.ts'
import { createRealtimeCall } from '../../src/operations/createRealtimeCall.ts'
import { createRealtimeClientSecret } from '../../src/operations/createRealtimeClientSecret.ts'
import { hangupRealtimeCall } from '../../src/operations/hangupRealtimeCall.ts'
import { referRealtimeCall } from '../../src/operations/referRealtimeCall.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld, key } from './support/world.ts'

const sdp = 'v=0\r\na=setup:actpass\r\n'
const session = { type: 'realtime', model: 'gpt-realtime', instructions: 'Grüße: "kurz"' } as const

test('a call keeps its session, is answered, and can be ended once', async () => {
  const { client, mock } = createBareWorld()
  const answer = await createRealtimeCall(client, { sdp, session })
  expect(answer.sdp).toBe('v=0\r\na=setup:active\r\n')
  const { call_id } = answer
  expect(mock.state.realtimeCalls.get(call_id)).toEqual({ id: call_id, status: 'active', session })
  await acceptRealtimeCall(client, { call_id, type: 'realtime', instructions: 'Slowly.' })
  expect(mock.state.realtimeCalls.get(call_id)?.session).toEqual({ type: 'realtime', instructions: 'Slowly.' })
  await hangupRealtimeCall(client, { call_id })
  expect(await errorOf(referRealtimeCall(client, { call_id, target_uri: 'tel:+1' }))).toMatchObject({ status: 400 })
})

test('an offer may come alone, as text', async () => {
  const { mock } = createBareWorld()
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/sdp' }
  const response = await mock.fetch('https://api.openai.com/v1/realtime/calls', { method: 'POST', headers, body: sdp })
  expect(response.status).toBe(201)
  expect(response.headers.get('location')).toMatch(/^\/v1\/realtime\/calls\/rtc_/)
})

test('a part that is no JSON is refused', async () => {
  const { mock } = createBareWorld()
  const body = new FormData()
  body.set('sdp', sdp)
  body.set('session', '{')
  const headers = { authorization: `Bearer ${key}` }
  const response = await mock.fetch('https://api.openai.com/v1/realtime/calls', { method: 'POST', headers, body })
  expect(await response.json()).toMatchObject({ error: { message: "The part 'session' is not valid JSON." } })
})

test('a secret ends when it was asked to', async () => {
  const { client, clock } = createBareWorld()
  const expires_after = { anchor: 'created_at', seconds: 60 } as const
  const secret = await createRealtimeClientSecret(client, { session, expires_after })
  expect(secret.value).toMatch(/^ek_/)
  expect(secret.expires_at).toBe(Math.floor(clock.now() / 1000) + 60)
  expect(secret.session).toMatchObject(session)
})
