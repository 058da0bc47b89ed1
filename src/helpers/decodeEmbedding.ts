import { OpenAIError } from '../core/openAIError.ts'

/**
 * Decodes an embedding asked for as `base64`, which is a third of the bytes: 32-bit floats, the lowest byte first, on
 * every machine. A list of numbers, which hosts that don't know `base64` send, is taken as well.
 *
 * @param embedding As it came.
 * @returns The vector.
 * @throws {OpenAIError} It is neither base64 of whole floats nor a list of numbers.
 * @example
 * const { data } = await createEmbedding(client, { model: 'text-embedding-3-small', input: 'Hello', encoding_format: 'base64' })
 * const vectors = data.map(({ embedding }) => decodeEmbedding(embedding))
 * console.log(vectors[0]?.length)
 */
export function decodeEmbedding(embedding: string | readonly number[]): Float32Array<ArrayBuffer> {
  if (typeof embedding === 'string') return decodeBase64(embedding)
  if (Array.isArray(embedding) && embedding.every((value) => typeof value === 'number'))
    return Float32Array.from(embedding)
  throw new OpenAIError('The embedding is neither base64 nor a list of numbers, so it has no vector.')
}

/** Puts each four bytes into a number whose bits are the float's, whatever the machine's own order of bytes. */
function decodeBase64(text: string): Float32Array<ArrayBuffer> {
  const bytes = toBytes(text)
  const bits = new Int32Array(bytes.length / 4)
  for (let index = 0, at = 0; index < bits.length; index++, at += 4)
    bits[index] =
      bytes.charCodeAt(at) |
      (bytes.charCodeAt(at + 1) << 8) |
      (bytes.charCodeAt(at + 2) << 16) |
      (bytes.charCodeAt(at + 3) << 24)
  return new Float32Array(bits.buffer)
}

/** Bytes as characters, four for each float. */
function toBytes(text: string): string {
  try {
    const bytes = atob(text)
    if (bytes.length % 4 === 0) return bytes
  } catch {} // not base64
  throw new OpenAIError('The embedding is not base64 of 32-bit floats.')
}
