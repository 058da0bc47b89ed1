import { environment } from '../../core/environment.ts'
import { fromBase64 } from '../../core/fromBase64.ts'
import { WebhookError } from '../../core/webhookError.ts'

const PREFIX = 'whsec_'

/** Makes keys of secrets: base64 after their prefix, else the bytes of the text. */
export function toKeys(secret: string | readonly string[] | undefined): Promise<CryptoKey[]> {
  const secrets = [secret ?? environment('OPENAI_WEBHOOK_SECRET') ?? []].flat().filter(Boolean)
  if (!secrets.length)
    throw new WebhookError(
      'The webhook has no secret to check with: pass the one that its settings show as `secret`, or set OPENAI_WEBHOOK_SECRET.',
      { reason: 'secret' },
    )
  return Promise.all(secrets.map(toKey))
}

function toKey(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : new TextEncoder().encode(secret)
  if (!bytes?.length)
    throw new WebhookError(
      'The webhook secret is not base64 after `whsec_`: copy it anew from the webhook’s settings.',
      {
        reason: 'secret',
      },
    )
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}
