import { bundleToFile } from '../bundle.ts'
import { serveFile, stop } from './process.ts'

/** A workerd that starts Workers from text. */
export interface Loader {
  /** Milliseconds to start a Worker in an isolate of its own, up to its first answer. */
  time(text: string): Promise<number>
  stop(): Promise<void>
}

/** Starts workerd with its binding that loads Workers. */
export async function startLoader(): Promise<Loader> {
  const file = await bundleToFile('loader.mjs', "export { default } from './probe/loaderWorker.ts'")
  const { child, url } = await serveFile('workerd', file, '(name = "LOADER", workerLoader = ())')
  return {
    stop: () => stop(child),
    async time(text) {
      await (await fetch(url, { method: 'POST', body: text })).text()
      const started = performance.now()
      const response = await fetch(url)
      const answer = await response.text()
      if (answer !== 'up') throw new Error(`The Worker did not start: ${answer}`)
      return performance.now() - started
    },
  }
}
