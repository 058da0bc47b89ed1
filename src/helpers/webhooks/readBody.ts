import { WebhookError } from '../../core/webhookError.ts'

/** The bytes of a body as they came, since the signature is over these. */
export async function readBody(
  request: Request | { readonly body: string | Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
  if ('arrayBuffer' in request) {
    if (!request.bodyUsed) return new Uint8Array(await request.arrayBuffer())
    throw new WebhookError('The body of the webhook has been read already: unwrap the request before reading it.', {
      reason: 'body',
    })
  }
  const { body } = request
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return Uint8Array.from(body)
  throw new WebhookError(
    `The body of the webhook is of type ${typeof body}: pass it as it came, before anything parses it.`,
    { reason: 'body' },
  )
}
