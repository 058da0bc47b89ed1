import { OpenAIError } from '../core/errors.ts'

/**
 * Decodes an embedding asked for as `base64`, which is a third of the bytes: 32-bit floats, the lowest byte first, on
 * every machine. A list of numbers, which hosts that don't know `base64` send, is taken as well.
 *
 * @param embedding As it came.
 * @returns The vector.
 * @throws {OpenAIError} The text is not base64 of whole floats.
 * @example
 * const { data } = await createEmbedding(client, { model: 'text-embedding-3-small', input: 'Hello', encoding_format: 'base64' })
 * const vectors = data.map(({ embedding }) => decodeEmbedding(embedding))
 * console.log(vectors[0]?.length)
 */
export function decodeEmbedding(embedding: string | readonly number[]): Float32Array<ArrayBuffer> {
  if (typeof embedding !== 'string') return Float32Array.from(embedding)
  const view = new DataView(decode(embedding).buffer)
  return Float32Array.from({ length: view.byteLength / 4 }, (_, index) => view.getFloat32(index * 4, true))
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
    if (bytes.length % 4 === 0) return bytes
  } catch {} // not base64
  throw new OpenAIError('The embedding is not base64 of 32-bit floats.')
}
