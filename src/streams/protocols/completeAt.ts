import type { Progress } from './protocol.ts'

/** Follows an answer that is complete once so many events of one kind have come. */
export function completeAt(isLast: (event: unknown) => boolean, count = 1): Progress {
  let left = count
  return {
    add(event) {
      if (isLast(event)) left--
      return left <= 0
    },
    isComplete: () => left <= 0,
  }
}
