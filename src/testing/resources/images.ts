import type { ImagesResponse } from '../../schemas/ImagesResponse.ts'
import type { Context, Handler } from '../context.ts'
import { eventStream } from '../eventStream.ts'
import { png } from '../png.ts'
import { isUpload } from '../readForm.ts'
import { Refusal } from '../refusal.ts'
import { countTokens } from '../text/tokens.ts'
import { toBase64 } from '../toBase64.ts'
import { type Drawing, imageEvents } from './imageEvents.ts'
import { requireModel } from './models.ts'

/** What the three ways to make images have in common. */
interface ImageParams {
  model?: string | null | undefined
  prompt?: string | undefined
  n?: number | null | undefined
  size?: string | null | undefined
  response_format?: string | null | undefined
  output_format?: string | null | undefined
  partial_images?: number | null | undefined
}

const hour = 3_600_000
const largest = 2048 * 2048

export const createImage: Handler<'createImage'> = (params, context) => makeImages(params, context, 'image_generation')

export const createImageEdit: Handler<'createImageEdit'> = (params, context) => {
  for (const file of [params.image ?? [], params.mask ?? []].flat())
    if (!('image_url' in file || 'file_id' in file)) checkImage(file)
  return makeImages(params, context, 'image_edit')
}

export const createImageVariation: Handler<'createImageVariation'> = (params, context) => {
  checkImage(params.image)
  return makeImages(params, context)
}

function checkImage(file: unknown): void {
  if (!isUpload(file) || !file.size) throw new Refusal(400, 'Invalid image: it is empty.', { param: 'image' })
}

async function makeImages(
  params: ImageParams,
  context: Context,
  kind?: Drawing['kind'],
): Promise<ImagesResponse | Response> {
  const { prompt = 'variation', n, size, response_format, output_format, partial_images } = params
  const streams = context.stream && kind
  const model = params.model ?? (streams ? 'gpt-image-1' : 'dall-e-2')
  requireModel(model, context)
  if (!prompt.trim()) throw new Refusal(400, "Invalid 'prompt': it is empty.", { param: 'prompt' })
  if (model === 'dall-e-3' && (n ?? 1) > 1)
    throw new Refusal(400, "Invalid 'n': this model makes one image at a time.", { param: 'n' })
  if (output_format && output_format !== 'png')
    throw new Refusal(400, `The mock makes png, not '${output_format}'.`, { param: 'output_format' })
  const [width, height] = readSize(size ?? 'auto')
  const isGPT = model.includes('image')
  if (streams) {
    if (!isGPT) throw new Refusal(400, `The model '${model}' does not stream images.`, { param: 'stream' })
    const drawing: Drawing = { kind, prompt, width, height, previews: partial_images ?? 0, images: n ?? 1 }
    return eventStream(await imageEvents(drawing, context.seconds(), usageOf(prompt, 1)))
  }
  const data = await Promise.all(
    Array.from({ length: n ?? 1 }, async (_, index) => {
      const bytes = await png(width, height, `${prompt}${index}`)
      const place =
        isGPT || response_format === 'b64_json' ? { b64_json: toBase64(bytes) } : { url: keep(bytes, context) }
      return { ...place, ...(model === 'dall-e-3' && { revised_prompt: prompt }) }
    }),
  )
  return {
    created: context.seconds(),
    data,
    ...(isGPT && { output_format: 'png', size: `${width}x${height}`, usage: usageOf(prompt, data.length) }),
  }
}

function readSize(size: string): [number, number] {
  if (size === 'auto') return [1024, 1024]
  const [, width = 0, height = 0] = /^(\d{2,4})x(\d{2,4})$/.exec(size)?.map(Number) ?? []
  if (width > 0 && height > 0 && width * height <= largest) return [width, height]
  throw new Refusal(400, `Invalid value: '${size.slice(0, 20)}'. Use a 'size' such as '1024x1024'.`, {
    param: 'size',
    code: 'invalid_value',
  })
}

/** Keeps an image for an hour under a link that the mock itself answers. */
function keep(bytes: Uint8Array<ArrayBuffer>, { state, id, after, origin }: Context): string {
  const name = `${id('img-')}.png`
  state.images.set(name, bytes)
  after(hour, () => state.images.delete(name))
  return `${origin}/v1/mock/images/${name}`
}

function usageOf(prompt: string, images: number): NonNullable<ImagesResponse['usage']> {
  const input_tokens = countTokens(prompt)
  const output_tokens = 1056 * images
  const input_tokens_details = { text_tokens: input_tokens, image_tokens: 0 }
  return { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens, input_tokens_details }
}
