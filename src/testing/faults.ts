import { matchesRequest, type RequestMatch } from './requestMatch.ts'

/** Which requests a fault is for. */
export type FaultMatch = RequestMatch

/** Something that goes wrong with an answer. */
export interface Fault {
  /** An operationId, a method with a path (as in the URL, or a pattern of it), or a function of the request. */
  match: FaultMatch
  /** How many requests it is for. Default 1. */
  times?: number | undefined
  /** Answers with this status, and an error in the API's form unless `body` says otherwise. */
  status?: number | undefined
  /** Headers added to the answer. */
  headers?: Record<string, string> | undefined
  /** Sent in place of the answer's body: a string as it is, all else as JSON. */
  body?: unknown
  /** Milliseconds that the answer waits. */
  delay?: number | undefined
  /** Ends the body after that many bytes, as if it were whole. */
  cutAt?: number | undefined
  /** Milliseconds that the body stands still in its middle. */
  stall?: number | undefined
  /** Breaks the connection: at once, or in the body at `cutAt`. */
  reset?: boolean | undefined
  /** Sends something that does not parse: in place of a whole answer, or as the second event of a stream. */
  garbage?: boolean | undefined
}

/** The faults that a mock has been told of. */
export interface Faults {
  /** Adds a fault; of several that match, the one added first is used up first. */
  add(fault: Fault): void
  clear(): void
}

/** Faults, and the way to take the next one that is for a request. */
export interface FaultList extends Faults {
  take(request: Request, operation: string | undefined): Promise<Fault | undefined>
}

/** Makes an empty list of faults. */
export function createFaults(): FaultList {
  let faults: { fault: Fault; remaining: number }[] = []
  return {
    add: (fault) => {
      faults.push({ fault, remaining: fault.times ?? 1 })
    },
    clear: () => {
      faults = []
    },
    take: async (request, operation) => {
      const sent = { operation, method: request.method, pathname: new URL(request.url).pathname, request }
      for (const entry of [...faults]) {
        if (entry.remaining <= 0 || !(await matchesRequest(entry.fault.match, sent))) continue
        entry.remaining--
        faults = faults.filter(({ remaining }) => remaining > 0)
        return entry.fault
      }
      return undefined
    },
  }
}
