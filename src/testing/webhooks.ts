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
}

/** The secret of a mock that was given none: the word `mock`. */
const DEFAULT_SECRET = 'whsec_bW9jaw=='

/** Makes what signs events by the Standard Webhooks specification. */
export function createWebhooks(
  clock: Clock,
  newId: (prefix: string) => string,
  secret: string = DEFAULT_SECRET,
): Webhooks {
  return {
    async sign(draft: WebhookDraft) {
      const created = Math.floor(clock.now() / 1000)
      const { type, data, id = newId('evt_'), created_at = created } = draft
      const body = JSON.stringify({ id, object: 'event', created_at, type, data })
      const timestamp = `${created}`
      const webhookId = newId('wh_')
      const signature = await sign(secret, `${webhookId}.${timestamp}.${body}`)
      return {
        body,
        headers: {
          'content-type': 'application/json',
          'webhook-id': webhookId,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
      }
    },
  }
}

async function sign(secret: string, text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, encodeText(text))))
}
