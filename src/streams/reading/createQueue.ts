/** Holds items until they are taken, first in, first out. */
export interface Queue<T> {
  put(item: T): void
  /** Takes the item that has waited longest; undefined where there is none. */
  take(): T | undefined
  /** The same, and leaves it there. */
  peek(): T | undefined
}

/** Makes an empty queue. */
export function createQueue<T>(): Queue<T> {
  const items: T[] = []
  let taken = 0
  const peek = (): T | undefined => items[taken]
  return {
    put: (item) => void items.push(item),
    peek,
    take() {
      const item = peek()
      taken++
      if (!item) items.length = taken = 0
      return item
    },
  }
}
