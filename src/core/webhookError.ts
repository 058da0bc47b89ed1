/** Which check a webhook's request did not pass. */
export type WebhookFault = 'headers' | 'timestamp' | 'signature' | 'secret' | 'body'

/** A request to a webhook that can't be trusted or read; it stands beside the OpenAIError family, since nothing was asked of the API. */
export class WebhookError extends Error {
  override name = 'WebhookError'
  /** Which check it did not pass. */
  declare readonly reason: WebhookFault

  constructor(message: string, details: { reason: WebhookFault; cause?: unknown }) {
    super(message)
    Object.assign(this, details)
  }
}
