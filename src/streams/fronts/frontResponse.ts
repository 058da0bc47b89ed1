import type { Events } from '../events.ts'
import type { UIMessageChunk } from '../uiMessageChunk.ts'
import { respond } from '../writing/respond.ts'
import type { AnswerEnd, FrontParts } from './front.ts'
import { readPending } from './readPending.ts'
import { tellAnswer } from './tellAnswer.ts'

/** What a front end sees of an error, unless the app says otherwise: others' words can tell of things inside. */
const ERROR_TEXT = 'The answer could not be completed.'

/** How an answer is sent to a front end. */
export interface FrontOptions extends FrontParts {
  /** Ends the response and what it reads from: the `signal` of the request that is answered. */
  signal?: AbortSignal | undefined
  /** Told of what breaks the answer off, or of an `onEnd` that failed; text that it returns is what the front end sees. */
  onError?: ((error: unknown) => unknown) | undefined
  /** Told of the end of a whole answer, before the front end is, which waits for it: so that what it goes on with is stored. */
  onEnd?: ((end: AnswerEnd) => void | Promise<void>) | undefined
}

/** How a protocol of front ends is written; each object becomes the JSON of an event. */
export interface FrontProtocol {
  headers?: Record<string, string> | undefined
  /** What comes first. */
  start: object
  /** What says the same as a chunk. */
  toEvents(chunk: UIMessageChunk): object[]
  finish(end: AnswerEnd): object[]
  fail(message: string): object
  /** The last line, where there is one. */
  last: string
}

/** Answers a front end with a stream, in its protocol. */
export function frontResponse(stream: Events<unknown>, protocol: FrontProtocol, options: FrontOptions): Response {
  const { headers, start, toEvents, finish, last } = protocol
  const { onEnd, onError } = options
  const teller = tellAnswer(options)
  const untold = [start]
  const write = (...events: object[]): string =>
    [...untold.splice(0), ...events].map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
  const fail = (message: unknown): string =>
    write(protocol.fail(typeof message === 'string' ? message : ERROR_TEXT)) + last

  const format = {
    type: 'text/event-stream',
    headers,
    write: (event: unknown) => write(...teller.add(event).flatMap(toEvents)),
    async end(returned: unknown) {
      const chunks = teller.finish(readPending(returned ?? Object(stream).result))
      try {
        await onEnd?.(teller.end)
      } catch (error) {
        onError?.(error)
      }
      return write(...chunks.flatMap(toEvents), ...finish(teller.end)) + last
    },
    fail: (_: unknown, told: unknown) => fail(told),
    abort: () => fail(undefined),
    idle: ': keep-alive\n\n',
  }
  return respond(stream, format, options)
}
