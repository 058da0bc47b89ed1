/** Counts the abort listeners of a signal. */
export function watchSignal(signal: AbortSignal): { readonly listeners: number; readonly added: number } {
  const { addEventListener, removeEventListener } = signal
  const live = new Set<unknown>()
  let added = 0
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    live.add(args[1])
    added++
    addEventListener.apply(signal, args)
  }
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    live.delete(args[1])
    removeEventListener.apply(signal, args)
  }
  return {
    get listeners() {
      return live.size
    },
    get added() {
      return added
    },
  }
}
