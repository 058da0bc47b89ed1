import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the fault server listens. */
    faultUrl: string
    /** Where nothing listens. */
    refusingUrl: string
  }
}

/** What goes wrong with one attempt; an empty one answers 200 and `{}`. */
export interface Fault {
  status?: number
  headers?: Record<string, string>
  body?: string
  /** Times that the body is repeated. */
  repeat?: number
  /** The body is encoded, and says so. */
  encoding?: 'gzip' | 'br' | 'deflate' | 'zstd'
  /** Milliseconds between the first byte of the body and the rest. */
  pause?: number
  /** Milliseconds before anything is answered. */
  delay?: number
  /** The connection is reset before or after the headers of the answer. */
  reset?: 'before' | 'after'
  /** Bytes that are no HTTP. */
  garbage?: boolean
  /** The connection is closed after so many bytes of the body. */
  cutAt?: number
  /** One byte of the body comes, and no more. */
  stall?: boolean
  /** So many bytes of the body come, and no more. */
  stallAt?: number
  /** Milliseconds before the request's body is read. */
  readAfter?: number
  /** The request's body is not read. */
  unread?: boolean
  /** Answers with the request, as {@link SeenRequest}. */
  echo?: boolean
}

/** A request as the server saw it. */
export interface SeenRequest {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  /** Length of its body. */
  bytes: number
  /** Its body up to 64 KiB, a character for each byte. */
  body: string
  /** Whether the client left before the answer was complete. */
  closed: boolean
}

/** A base URL under which each attempt meets the next of the faults, and the last one from then on. */
export function faulty(...faults: Fault[]): { baseURL: string; seen(): Promise<SeenRequest[]> } {
  const id = crypto.randomUUID()
  const plan = btoa(JSON.stringify({ id, faults }))
  const url = inject('faultUrl')
  return {
    baseURL: `${url}/${plan.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
    seen: async () => (await fetch(`${url}/log/${id}`)).json() as Promise<SeenRequest[]>,
  }
}
