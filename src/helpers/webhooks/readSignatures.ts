import { fromBase64 } from '../../core/fromBase64.ts'
import { WebhookError } from '../../core/webhookError.ts'

const VERSION = 'v1,'

/** So many signatures are tried; a sender who rotates secrets has one for each of a few. */
const MOST_SIGNATURES = 32

/** Reads the signatures of a header that are of the version which is known; others are passed over. */
export function readSignatures(header: string): Uint8Array<ArrayBuffer>[] {
  const known = header.split(' ').filter((text) => text.startsWith(VERSION))
  const signatures = known.slice(0, MOST_SIGNATURES).map((text) => fromBase64(text.slice(VERSION.length)))
  const whole = signatures.filter((bytes) => bytes !== undefined)
  if (whole.length) return whole
  throw new WebhookError('The webhook has no signature of version 1: answer it with status 400.', {
    reason: 'signature',
  })
}
