import { WebhookError } from '../../core/webhookError.ts'

/** Headers as a platform gives them: the standard's own, or an object of Node's. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>

/** What the headers of a webhook say. */
export interface WebhookHead {
  id: string
  timestamp: string
  signature: string
}

/** Reads the headers that a webhook's request is checked by. */
export function readHeaders(headers: WebhookHeaders): WebhookHead {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => {
    const value = find(headers, name)
    if (value) return value
    throw new WebhookError(
      `The request has no ${name} header, so it is no webhook of the API: answer it with status 400.`,
      {
        reason: 'headers',
      },
    )
  })
  return { id: `${id}`, timestamp: `${timestamp}`, signature: `${signature}` }
}

function find(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? []
  return typeof value === 'object' ? value.join(' ') : value
}
