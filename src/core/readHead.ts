import { isDoubtful } from './decodedHeaders.ts'
import type { Exchange } from './exchange.ts'
import { parseJSON } from './json.ts'
import { findError } from './readError.ts'

/** Most characters of JSON that are held back to look for an error; what is longer is a file. */
const LONGEST_ERROR = 65_536

/**
 * Reads as much of a body of bytes as it takes to know what it is: nothing by default, all of JSON, which may be an error in a status of
 * success. What names itself a file is one, whatever it holds.
 */
export async function readHead(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  headers: Headers,
  { fail, refuse }: Exchange,
): Promise<Uint8Array[]> {
  const isText = /json|^text\/plain/.test(headers.get('content-type') ?? '') && !headers.has('content-disposition')
  const head: Uint8Array[] = []
  if (!isText && !isDoubtful(headers)) return head
  const decoder = new TextDecoder()
  let text = ''
  do {
    const { value } = await reader.read().catch(fail)
    if (!value) {
      if (findError(parseJSON(text))) refuse(text)
      return head
    }
    head.push(value)
    text += decoder.decode(value, { stream: true })
  } while (isText && /^\s*[[{]/.test(text) && text.length < LONGEST_ERROR)
  return head
}
