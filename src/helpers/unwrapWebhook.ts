import { isObject } from '../core/isObject.ts'
import { WebhookError } from '../core/webhookError.ts'
import type { WebhookEvent } from '../schemas/WebhookEvent.ts'
import { readBody } from './webhooks/readBody.ts'
import { readHeaders, type WebhookHeaders } from './webhooks/readHeaders.ts'
import { readSignatures } from './webhooks/readSignatures.ts'
import { toKeys } from './webhooks/toKeys.ts'

/** A request to a webhook whose body has been read: as text or bytes, as it came. */
export interface WebhookRequest {
  body: string | Uint8Array
  headers: WebhookHeaders
}

/** What a webhook's request is checked against. */
export interface UnwrapSettings {
  /** The secret of the webhook's settings; several while it is rotated. Default: `OPENAI_WEBHOOK_SECRET` of the environment. */
  secret?: string | readonly string[] | undefined
  /** Milliseconds that the request may be old, or ahead of this clock. Default 300,000. */
  tolerance?: number | undefined
  /** The time, in milliseconds since 1970. Default: `Date.now()`. */
  now?: number | undefined
}

/**
 * Checks that a request to a webhook comes from the API, untouched and not long ago, and reads its event. The signature is
 * HMAC-SHA-256 over the bytes of the body, compared in constant time.
 *
 * One that was recorded passes again within the tolerance, and the API repeats what was not answered: remember
 * `webhook-id` where an event must not count twice. Types of events that are new pass as they are.
 *
 * @see https://www.standardwebhooks.com
 * @param request As it came, its body unread; or its headers, and its body as text or bytes, before anything parsed it.
 * @param settings The secret, and how old a request may be.
 * @returns The event; see its `type`.
 * @throws {WebhookError} The request must not be trusted, or there is no secret; `reason` says which check it was.
 * @example
 * const { headers, body } = await createMockServer().webhooks.sign({ type: 'response.completed', data: { id: 'resp_1' } })
 * const request = new Request('https://example.com/webhook', { method: 'POST', headers, body })
 *
 * const event = await unwrapWebhook(request, { secret: 'whsec_bW9jaw==' })
 * if (event.type === 'response.completed') console.log(event.data.id)
 */
export async function unwrapWebhook(
  request: Request | WebhookRequest,
  { secret, tolerance = 300_000, now = Date.now() }: UnwrapSettings = {},
): Promise<WebhookEvent> {
  const keys = await toKeys(secret)
  const { id, timestamp, signature } = readHeaders(request.headers)
  checkTime(timestamp, now, tolerance)
  const signatures = readSignatures(signature)
  const body = await readBody(request)
  const signed = await new Blob([`${id}.${timestamp}.`, body]).arrayBuffer()
  for (const key of keys)
    for (const bytes of signatures) if (await crypto.subtle.verify('HMAC', key, bytes, signed)) return readEvent(body)
  throw new WebhookError(
    'No signature of the webhook is right: check that the secret is the one of this webhook and that the body is as it came.',
    { reason: 'signature' },
  )
}

function checkTime(timestamp: string, now: number, tolerance: number): void {
  const time = /^\d+$/.test(timestamp) ? Number(timestamp) * 1000 : NaN
  const age = Math.floor(now / 1000) * 1000 - time
  if (Math.abs(age) <= tolerance) return
  const state = Number.isNaN(age) ? 'no time' : `${Math.abs(age) / 1000} s ${age > 0 ? 'old' : 'ahead of this clock'}`
  throw new WebhookError(
    `The webhook's timestamp is ${state}: answer it with status 400, and see that the clock is right.`,
    {
      reason: 'timestamp',
    },
  )
}

function readEvent(body: Uint8Array): WebhookEvent {
  let cause: unknown
  try {
    const event: unknown = JSON.parse(new TextDecoder().decode(body))
    if (isEvent(event)) return event
  } catch (error) {
    cause = error
  }
  throw new WebhookError('The webhook is signed, but its body is no event: look at what was sent.', {
    reason: 'body',
    cause,
  })
}

/** Whether a value is an event: the sender has signed it, so what it holds is not looked at. */
function isEvent(value: unknown): value is WebhookEvent {
  return isObject(value) && 'type' in value && typeof value.type === 'string'
}
