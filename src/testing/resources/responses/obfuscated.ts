import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import { createRandom } from '../../random.ts'

const width = 16

/** An event whose delta is padded, so that its size does not tell how long the delta is. */
export function obfuscated(event: ResponseStreamEvent): ResponseStreamEvent {
  if (!('delta' in event) || typeof event.delta !== 'string') return event
  const random = createRandom(event.sequence_number)
  const letter = (): string => Math.floor(random() * 36).toString(36)
  const length = width - (event.delta.length % width)
  return Object.assign({}, event, { obfuscation: Array.from({ length }, letter).join('') })
}
