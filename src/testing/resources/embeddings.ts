import type { Handler } from '../context.ts'
import { createRandom, hash } from '../random.ts'
import { Refusal } from '../refusal.ts'
import { countTokens } from '../text/tokens.ts'
import { requireModel } from './models.ts'

const maxTokens = 8192

/** Embeds each input: unit vectors, always the same for the same text, closer where texts share words. */
export const createEmbedding: Handler<'createEmbedding'> = (params, context) => {
  const { model, input, encoding_format } = params
  requireModel(model, context)
  const inputs = listInputs(input)
  const lengths = inputs.map((one) => (typeof one === 'string' ? countTokens(one) : one.length))
  if (lengths.includes(0)) throw new Refusal(400, "Invalid 'input': it holds an empty text.", { param: 'input' })
  if (Math.max(...lengths) > maxTokens)
    throw new Refusal(400, `This model takes at most ${maxTokens} tokens, and an input has ${Math.max(...lengths)}.`, {
      param: 'input',
    })
  const dimensions = dimensionsOf(params)
  const tokens = lengths.reduce((sum, length) => sum + length)
  return {
    object: 'list',
    model,
    data: inputs.map((one, index) => {
      const vector = embed(typeof one === 'string' ? one : one.join(' '), dimensions)
      return { object: 'embedding', index, embedding: encoding_format === 'base64' ? toBase64(vector) : [...vector] }
    }),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  }
}

function listInputs(input: string | string[] | number[] | number[][]): (string | number[])[] {
  if (typeof input === 'string') return [input]
  return isTokens(input) ? [input] : input
}

function isTokens(input: string[] | number[] | number[][]): input is number[] {
  return typeof input[0] === 'number'
}

function dimensionsOf({ model, dimensions }: { model: string; dimensions?: number | undefined }): number {
  const most = model.includes('large') ? 3072 : 1536
  if (dimensions === undefined) return most
  if (model.includes('ada'))
    throw new Refusal(400, 'This model does not support specifying dimensions.', { param: 'dimensions' })
  if (dimensions > most)
    throw new Refusal(400, `Invalid 'dimensions': at most ${most} for this model.`, { param: 'dimensions' })
  return dimensions
}

/** A little noise of the whole text's own, and for each word a few places that are always the same. */
function embed(text: string, dimensions: number): Float32Array<ArrayBuffer> {
  const random = createRandom(hash(text))
  const vector = Float32Array.from({ length: dimensions }, () => (random() - 0.5) / Math.sqrt(dimensions))
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const place = createRandom(hash(word))
    for (let i = 0; i < 8; i++) {
      const at = Math.floor(place() * dimensions)
      vector[at] = (vector[at] ?? 0) + place() - 0.5
    }
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

function toBase64(vector: Float32Array<ArrayBuffer>): string {
  const view = new DataView(new ArrayBuffer(4 * vector.length))
  for (const [index, value] of vector.entries()) view.setFloat32(4 * index, value, true)
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''))
}
