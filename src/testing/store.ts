import { Refusal } from './refusal.ts'
import { sizeOf } from './sizeOf.ts'

/** What the mock may hold, in bytes. */
export interface Budget {
  /** Takes that many bytes, or refuses when they are not there. */
  take(bytes: number): void
  give(bytes: number): void
}

/** Makes a budget of that many bytes. */
export function createBudget(maxBytes: number): Budget {
  let used = 0
  return {
    take: (bytes) => {
      if (used + bytes > maxBytes)
        throw new Refusal(
          413,
          `The mock holds at most ${maxBytes} bytes: delete something, call state.reset(), or raise maxBytes.`,
        )
      used += bytes
    },
    give: (bytes) => {
      used -= bytes
    },
  }
}

/** A map whose values count against a budget; put values in anew to change them, so that they are counted again. */
export class Store<T> extends Map<string, T> {
  readonly #budget: Budget
  readonly #sizes: Map<string, number> = new Map()
  readonly #onSet: ((value: T, before: T | undefined) => void) | undefined

  /** `onSet` is told of each value, and of the one in whose place it is. */
  constructor(budget: Budget, onSet?: (value: T, before: T | undefined) => void) {
    super()
    this.#budget = budget
    this.#onSet = onSet
  }

  override set(key: string, value: T): this {
    const size = sizeOf(value)
    const before = this.#sizes.get(key) ?? 0
    this.#budget.take(size - before)
    this.#sizes.set(key, size)
    const replaced = this.get(key)
    super.set(key, value)
    this.#onSet?.(value, replaced)
    return this
  }

  override delete(key: string): boolean {
    this.#budget.give(this.#sizes.get(key) ?? 0)
    this.#sizes.delete(key)
    return super.delete(key)
  }

  override clear(): void {
    for (const key of this.keys()) this.delete(key)
  }
}
