import { fromBase64 } from '../core/fromBase64.ts'
import type { WebhookEvent } from '../schemas/WebhookEvent.ts'
import type { Clock } from './createClock.ts'
import { encodeText } from './encodeText.ts'
import { toBase64 } from './toBase64.ts'

/** An event of a webhook; what is left out is made up. */
export interface WebhookDraft {
  type: WebhookEvent['type'] | (string & {})
  /** What it happened to, such as `{ id: 'resp_1' }`. */
  data: object
  id?: string | undefined
  /** Unix seconds. */
  created_at?: number | undefined
}

/** The request by which the API tells a webhook of an event, all but its address. */
export interface SignedWebhook {
  body: string
  headers: Record<string, string>
}

/** What the mock tells of events. */
export interface Webhooks {
  /** Signs an event with the mock's `webhookSecret`, as the API would send it now. */
  sign(this: void, event: WebhookDraft): Promise<SignedWebhook>
  /**
   * From now on, sends an event when a response of the background, a batch, a fine-tuning job or a run of an eval has ended.
   * A request that fails is not repeated.
   *
   * @param target Where to: an address, or what answers there.
   */
  deliver(this: void, target: string | WebhookHandler): void
  /** What came of the requests of `deliver`, newest last. */
  readonly deliveries: readonly WebhookDelivery[]
}

/** A request to a webhook, once it is over. */
export interface WebhookDelivery {
  /** The event's type. */
  type: string
  /** Status of the answer. */
  status?: number
  /** Why there was none. */
  error?: unknown
}

/** Answers the requests of a webhook. */
export type WebhookHandler = (request: Request) => Response | Promise<Response>

/** Webhooks, and the way to tell them of an event. */
export interface WebhookSender extends Webhooks {
  /** Whether somebody is told. */
  readonly isHeard: boolean
  tell(event: WebhookDraft): void
}

/** The secret of a mock that was given none: the word `mock`. */
const DEFAULT_SECRET = 'whsec_bW9jaw=='

/** Makes what signs events by the Standard Webhooks specification, and sends them. */
export function createWebhooks(
  clock: Clock,
  newId: (prefix: string) => string,
  secret: string = DEFAULT_SECRET,
): WebhookSender {
  const targets: (string | WebhookHandler)[] = []
  const deliveries: WebhookDelivery[] = []
  const signEvent = async (draft: WebhookDraft): Promise<SignedWebhook> => {
    const created = Math.floor(clock.now() / 1000)
    const { type, data, id = newId('evt_'), created_at = created } = draft
    const body = JSON.stringify({ id, object: 'event', created_at, type, data })
    const webhookId = newId('wh_')
    const headers = {
      'content-type': 'application/json',
      'webhook-id': webhookId,
      'webhook-timestamp': `${created}`,
      'webhook-signature': `v1,${await sign(secret, `${webhookId}.${created}.${body}`)}`,
    }
    return { body, headers }
  }
  return {
    sign: signEvent,
    deliver: (target) => void targets.push(target),
    get isHeard() {
      return targets.length > 0
    },
    deliveries,
    tell(event) {
      for (const target of targets)
        signEvent(event).then(async (request) => deliveries.push(await send(target, event, request)))
    },
  }
}

/** Sends an event to its target, and tells what came of it. */
async function send(
  target: string | WebhookHandler,
  { type }: WebhookDraft,
  { body, headers }: SignedWebhook,
): Promise<WebhookDelivery> {
  const url = typeof target === 'string' ? target : 'http://localhost/webhook'
  const request = new Request(url, { method: 'POST', body, headers })
  try {
    const { status } = await (typeof target === 'string' ? fetch(request) : target(request))
    return { type, status }
  } catch (error) {
    return { type, error }
  }
}

async function sign(secret: string, text: string): Promise<string> {
  const bytes = fromBase64(secret.replace(/^whsec_/, '')) ?? encodeText(secret)
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, encodeText(text))))
}
