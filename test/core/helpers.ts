import { type Client, type ClientOptions, createClient, type Fetch } from '../../src/core/index.ts'

/** A request that a fake fetch was given. */
export interface Sent {
  url: string
  init: RequestInit
  headers: Headers
}

/** What a fake fetch does with one attempt: answers, fails, or something of its own. */
export type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>)

/** A client whose fetch gives the answers in order, the last one from then on, and keeps what was sent. */
export function fakeClient(answers: Answer[], options: ClientOptions = {}): Client & { sent: Sent[] } {
  const sent: Sent[] = []
  const fetch: Fetch = async (url, init) => {
    const request = { url, init, headers: new Headers(init.headers) }
    const answer = answers[Math.min(sent.push(request), answers.length) - 1]
    if (typeof answer === 'function') return answer(request)
    if (answer instanceof Response) return answer.clone()
    throw answer
  }
  return { ...createClient({ apiKey: 'sk-canary', fetch, ...options }), sent }
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

/** An error of the API, to be retried at once. */
export function failure(status: number, error: object = {}, headers: Record<string, string> = {}): Response {
  return json({ error: { message: 'no', ...error } }, status, { 'retry-after-ms': '0', ...headers })
}

/** What a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It should have failed.')
}

/** Counts the abort listeners of a signal. */
export function watch(signal: AbortSignal): { readonly listeners: number } {
  const counter = { listeners: 0 }
  const { addEventListener, removeEventListener } = signal
  const live = new Set<unknown>()
  const count = (): void => {
    counter.listeners = live.size
  }
  signal.addEventListener = (type: string, listener: EventListener, ...rest: []) => {
    live.add(listener)
    count()
    addEventListener.call(signal, type, listener, ...rest)
  }
  signal.removeEventListener = (type: string, listener: EventListener, ...rest: []) => {
    live.delete(listener)
    count()
    removeEventListener.call(signal, type, listener, ...rest)
  }
  return counter
}

/** Counts timers of 20 s and more (so not those of a runtime’s connections) that have neither fired nor been cleared; `stop` puts the real ones back. */
export function watchTimers(): { readonly live: Set<unknown>; stop(): void } {
  const { setTimeout, clearTimeout } = globalThis
  const live = new Set<unknown>()
  const set = (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): unknown => {
    const timer = setTimeout(() => {
      live.delete(timer)
      callback(...args)
    }, ms)
    if (ms && ms >= 20_000) live.add(timer)
    return timer
  }
  const clear = (timer?: number): void => {
    live.delete(timer)
    clearTimeout(timer)
  }
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
  return { live, stop: () => Object.assign(globalThis, { setTimeout, clearTimeout }) }
}
