import type { Exchange } from './exchange.ts'
import { parseJSON } from './json.ts'
import { findError } from './readError.ts'

/** Reads an answer that is text; throws the error that it may be instead. */
export async function readText({ emit, fail, refuse }: Exchange, response: Response): Promise<string> {
  const text = await response.text().catch(fail)
  if (findError(parseJSON(text))) refuse(text)
  emit('response')
  return text
}
