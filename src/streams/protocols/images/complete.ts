import { completeAt } from '../completeAt.ts'
import type { Progress } from '../protocol.ts'
import { owns } from './owns.ts'

/** Follows images: they are complete once as many have come as were asked for. */
export function complete({ n }: { n?: number | null }): Progress {
  return completeAt((event) => owns(event) && event.type.endsWith('.completed'), n ?? 1)
}
