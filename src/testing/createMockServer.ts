import { type Agenda, createAgenda } from './agenda.ts'
import { checkHeaders, checkKey } from './checkAccess.ts'
import { checkParams } from './checkParams.ts'
import type { Context, Handler } from './context.ts'
import type { Clock } from './createClock.ts'
import { faultAnswer } from './faultAnswer.ts'
import { createFaults, type Faults } from './faults.ts'
import { handlers } from './handlers.ts'
import { createIds } from './random.ts'
import { createRateLimit } from './rateLimit.ts'
import { readBytes } from './readBytes.ts'
import { readFields } from './readFields.ts'
import { errorBody, Refusal } from './refusal.ts'
import { createRouter, type Match } from './router.ts'
import { type ParamsOf, routes } from './routes.ts'
import { sleep } from './sleep.ts'
import { resetError, spoil } from './spoil.ts'
import { createState, type State } from './state.ts'
import { type Budget, createBudget } from './store.ts'

/** How a mock server is set up. */
export interface MockServerOptions {
  /** The only key it takes. Any key will do when left out, and none is needed with `null`. */
  apiKey?: string | null | undefined
  /** What moves runs, batches, jobs and files on; see `createClock`. Real time by default. */
  clock?: Clock | undefined
  /** Tells the ids of one mock from another's. Default 0. */
  seed?: number | undefined
  /** What it may hold in memory, in bytes. Default 256 MiB. */
  maxBytes?: number | undefined
}

/** A mock of the whole API. */
export interface MockServer {
  /** Answers a request as the API would; give it to `createClient`, or call it from any server. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** What it holds: a map for each resource, by id. */
  readonly state: State
  /** Has requests fail on demand. */
  readonly faults: Faults
}

const maxBody = 100 * 2 ** 20
