import type { Agenda } from './agenda.ts'
import type { ParamsOf } from './routes.ts'
import type { ScriptTurn } from './script/scriptEntry.ts'
import type { State } from './state.ts'

/** What a handler works with besides the request's params. */
export interface Context extends Agenda {
  readonly state: State
  /** Whether `stream: true` was sent. */
  readonly stream: boolean
  /** The origin that links to files in answers start with. */
  readonly origin: string
  /** What the test has the model say, in place of what the mock would. */
  readonly turn: ScriptTurn | undefined
  /** The whole answer that the test has given. */
  readonly whole: object | undefined
  /** Milliseconds between two events of a stream, where the test says so. */
  readonly pace: number | undefined
  /** A new id that starts so. */
  id(prefix: string): string
  /** Answers another request at once, such as one of a batch. */
  perform(method: string, path: string, fields: Record<string, unknown>): object | Promise<object>
}

/** Answers one operation: with JSON, or with a Response of its own. */
export type Handler<Id extends keyof ParamsOf> = (params: ParamsOf[Id], context: Context) => object | Promise<object>
