import { type Matched, matchesName, matchesRequest } from '../requestMatch.ts'
import type { MockRequest } from '../requests.ts'
import type { ParamsOf } from '../routes.ts'
import { shorten } from '../text/reply.ts'
import { isModelOperation, type ScriptAnswer, type ScriptEntry } from './scriptEntry.ts'
import { readScripted, type Scripted } from './scripted.ts'

/** Answers that a test writes in advance. */
export interface Script {
  /** Adds an answer; of several that match, the one added first is used up first. It takes the place of what the mock would say by itself. */
  add<Id extends keyof ParamsOf>(entry: ScriptEntry<Id>): void
  /**
   * Throws an error that names each answer which was not used as often as it says, and each request which met no answer: of those that a model answers,
   * and of operations that answers were written for. Requests that were refused, or that a fault answered, don't count.
   */
  verify(): void
  /** Forgets all answers, and the requests that met none. */
  clear(): void
}

/** A script, and the way to take the next answer that is for a request. */
export interface ScriptList extends Script {
  take(sent: Matched, request: MockRequest): Promise<Scripted | undefined>
  /** The same for a line of a batch, which no function is asked about, and which does not wait. */
  takeNow(sent: Matched, request: MockRequest): Scripted | undefined
}

interface Entry {
  written: ScriptEntry
  used: number
}

/** Makes an empty script. */
export function createScript(): ScriptList {
  let entries: Entry[] = []
  let unmet: MockRequest[] = []
  const isMeant = ({ operation }: MockRequest): boolean =>
    isModelOperation(operation) || entries.some(({ written }) => written.match === operation)
  return {
    add: (entry) => void entries.push({ written: widen(entry), used: 0 }),
    clear: () => {
      entries = []
      unmet = []
    },
    verify: () => {
      const problems = [...entries.flatMap(unused), ...unmet.map((one) => `${nameOf(one)} met no answer`)]
      if (problems.length) throw new Error(`The script was not followed: ${problems.join('; ')}.`)
    },
    take: async (sent, request) => {
      for (const entry of entries)
        if (isOpen(entry) && (await matchesRequest(entry.written.match, sent)) && isOpen(entry)) {
          entry.used++
          return readScripted(request.operation, await answerOf(entry.written, request), entry.written.pace)
        }
      if (isMeant(request)) unmet.push(request)
      return undefined
    },
    takeNow: (sent, request) => {
      const entry = entries.find((one) => isOpen(one) && matchesName(one.written.match, sent))
      if (!entry) return undefined
      entry.used++
      const answer = answerOf(entry.written, request)
      if (answer instanceof Promise) throw new Error('A scripted answer to a line of a batch must not be a promise.')
      return readScripted(request.operation, answer, entry.written.pace)
    },
  }
}

/** An entry whatever it is for: it is only asked about requests that it matches. */
function widen<Id extends keyof ParamsOf>({ answer, ...entry }: ScriptEntry<Id>): ScriptEntry {
  const isFor = (request: MockRequest | MockRequest<Id>): request is MockRequest<Id> =>
    typeof entry.match !== 'string' || entry.match === request.operation
  if (typeof answer !== 'function') return { ...entry, answer }
  return {
    ...entry,
    answer: (request) => {
      if (!isFor(request)) throw new Error(`The script has no answer for ${request.operation}.`)
      return answer(request)
    },
  }
}

function answerOf({ answer }: ScriptEntry, request: MockRequest): ScriptAnswer | Promise<ScriptAnswer> {
  return typeof answer === 'function' ? answer(request) : answer
}

function isOpen({ written, used }: Entry): boolean {
  return used < (written.times ?? 1)
}

function unused({ written, used }: Entry): string[] {
  const { match, answer, times = 1 } = written
  const least = Number.isFinite(times) ? times : 1
  if (used >= least) return []
  const target =
    typeof match === 'string' ? match : typeof match === 'function' ? 'a function' : `${match.method} ${match.path}`
  const what = typeof answer === 'function' ? 'a function' : shorten(JSON.stringify(answer) ?? 'nothing', 80)
  return [`the answer to ${target}, ${what}, was used ${used} of ${least} times`]
}

function nameOf({ operation, params }: MockRequest): string {
  return `${operation} with ${shorten(JSON.stringify(params), 120)}`
}
