/** Holds items until they are taken, first in, first out. */
export interface Queue<T> {
  put(item: T): void
  /** Takes the item that has waited longest; undefined where there is none. */
  take(): T | undefined
  /** The same, and leaves it there. */
  peek(): T | undefined
}

/** An item, and the one that came after it. */
interface Entry<T> {
  item: T
  next: Entry<T> | undefined
}

/** Makes an empty queue: a chain, since a list that empties with each chunk would be allocated anew for the next. */
export function createQueue<T>(): Queue<T> {
  let first: Entry<T> | undefined
  let last: Entry<T> | undefined
  const peek = (): T | undefined => first?.item
  return {
    put(item) {
      const entry: Entry<T> = { item, next: undefined }
      if (first && last) last.next = entry
      else first = entry
      last = entry
    },
    peek,
    take() {
      const item = peek()
      first = first?.next
      return item
    },
  }
}
