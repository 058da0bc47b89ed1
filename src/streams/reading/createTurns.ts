/** Lets calls in one at a time, in the order in which they came. */
export interface Turns {
  /** Waits until it's this call's turn; undefined where it is at once, since a promise for each event would cost more than its parsing. */
  wait(): Promise<void> | undefined
  /** Ends the turn. */
  pass(): void
}

/** Makes turns for the calls of one function. */
export function createTurns(): Turns {
  const waiting: (() => void)[] = []
  let isTaken = false
  return {
    wait() {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve))
      isTaken = true
      return undefined
    },
    pass() {
      const letIn = waiting.shift()
      if (letIn) letIn()
      else isTaken = false
    },
  }
}
