/** Calls at most once per frame, with the last value; a fast stream would else render more often than anyone sees. */
export function perFrame<T>(show: (value: T) => void, signal: AbortSignal): (value: T) => void {
  let last: T
  let frame = 0
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  return (value) => {
    last = value
    frame ||= requestAnimationFrame(() => {
      frame = 0
      show(last)
    })
  }
}
