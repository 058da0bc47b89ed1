import type { ImagesUsage } from '../../schemas/ImagesUsage.ts'
import type { SentEvent } from '../eventStream.ts'
import { png } from '../png.ts'
import { toBase64 } from '../toBase64.ts'

/** Images that are streamed while they are drawn. */
export interface Drawing {
  /** What the types of the events begin with. */
  kind: 'image_generation' | 'image_edit'
  prompt: string
  width: number
  height: number
  /** How many previews of each image come before it. */
  previews: number
  images: number
}

/** The events of streamed images: the previews of each, then the image with what it cost. */
export async function imageEvents(drawing: Drawing, created_at: number, usage: ImagesUsage): Promise<SentEvent[]> {
  const { kind, prompt, width, height, previews, images } = drawing
  const common = { created_at, size: `${width}x${height}`, quality: 'high', background: 'opaque', output_format: 'png' }
  const draw = async (step: string, text: string, more: object): Promise<SentEvent> => {
    const type = `${kind}.${step}`
    const b64_json = toBase64(await png(width, height, text))
    return { event: type, data: { type, b64_json, ...common, ...more } }
  }
  const events = Array.from({ length: images }, (_, index) => [
    ...Array.from({ length: previews }, (_, preview) =>
      draw('partial_image', `${prompt}${index}, preview ${preview}`, { partial_image_index: preview }),
    ),
    draw('completed', `${prompt}${index}`, { usage }),
  ])
  return Promise.all(events.flat())
}
