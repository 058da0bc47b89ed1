import type { SentFile } from './entry.ts'
import type { Place } from './readPlace.ts'

/** Addresses that a model can be given; others are of the visitor's machine, or code. */
const PROTOCOLS: unknown[] = ['http:', 'https:', 'data:']

/** Checks an address that a front end sent, and gives it back. */
export function readAddress(place: Place, field: string): string {
  const url = place.text(field)
  if (!url.startsWith('data:') && !PROTOCOLS.includes(protocolOf(url)))
    place.refuse('a file comes as a data URL, or by an address of the web', field)
  return url
}

function protocolOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).protocol : undefined
}

/** A data URL's bytes in base64, or undefined where it is none. */
export function base64Of({ url = '' }: SentFile): string | undefined {
  const mark = ';base64,'
  return url.startsWith('data:') && url.includes(mark) ? url.slice(url.indexOf(mark) + mark.length) : undefined
}
