import type { Refuse } from './openAIError.ts'
import type { Source } from './source.ts'

/** Reads a chunk of the file in a field; nothing at its end. What can't be read or sent is refused under the field's name. */
export async function readBytes(
  name: string,
  source: Promise<Source>,
  refuse: Refuse,
): Promise<Uint8Array | undefined> {
  const { done, value } = await source
    .then((opened) => opened.read())
    .catch((cause) => refuse(`can't read \`${name}\`: ${Object(cause).message || cause}`, { cause }))
  if (done) return undefined
  return isBytes(value) ? value : refuse(`can't send \`${name}\`: its chunks have to be Uint8Arrays`)
}

/** Whether a value is a Uint8Array, of this realm or another. */
function isBytes(value: unknown): value is Uint8Array {
  return Object(value)[Symbol.toStringTag] === 'Uint8Array'
}
