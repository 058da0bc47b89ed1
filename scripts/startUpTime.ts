import vm from 'node:vm'
import { transform } from 'esbuild'

/** Median milliseconds to compile and run a bundle in a fresh V8 context. */
export async function startUpTime(bundled: string, rounds = 21): Promise<number> {
  const { code } = await transform(bundled, { format: 'iife', globalName: 'program' })
  const times = Array.from({ length: rounds }, (_, round) => {
    const { URL, Headers, ReadableStream, AbortController, TextDecoder, setTimeout, clearTimeout, console } = globalThis
    const context = vm.createContext({
      URL,
      Headers,
      ReadableStream,
      AbortController,
      TextDecoder,
      setTimeout,
      clearTimeout,
      console,
    })
    const started = performance.now()
    // Told apart by a comment, since V8 keeps what it compiled of a text.
    new vm.Script(`${code}//${round}`).runInContext(context)
    return performance.now() - started
  }).sort((a, b) => a - b)
  return times[rounds >> 1] ?? 0
}
