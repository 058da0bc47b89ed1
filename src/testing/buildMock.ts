import { type Agenda, createAgenda } from './agenda.ts'
import { answer, noteFaulted, type World } from './answer.ts'
import { joinAreas, type SomeArea } from './area.ts'
import type { Clock } from './createClock.ts'
import { createRateLimit } from './createRateLimit.ts'
import { faultAnswer } from './faultAnswer.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { createIds } from './random.ts'
import type { Sockets, SocketWorld } from './realtime/createSockets.ts'
import { refuseHost } from './refuseHost.ts'
import { type MockRequests, RequestLog } from './requests.ts'
import { createRouter } from './router.ts'
import { createScript, type Script } from './script/createScript.ts'
import { sleep } from './sleep.ts'
import { resetError, spoil } from './spoil.ts'
import { createState, type State } from './state.ts'
import { createBudget } from './store.ts'
import { type OnChange, webhookEvent } from './webhookEvent.ts'
import { createWebhooks, type WebhookSender, type Webhooks } from './webhooks.ts'

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
  /** The hosts that it answers for, such as `localhost`, with any port where none is given; pages of browsers must come from one of them, too. Any host by default; name them where it can be reached over HTTP. */
  allowedHosts?: readonly string[] | undefined
  /** The secret that its webhooks are signed with. Default `whsec_bW9jaw==`. */
  webhookSecret?: string | undefined
}

/** A mock of some areas of the API. */
export interface MockOfAreas {
  /** Answers a request as the API would; give it to `createClient`, or call it from any server. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** What it holds: a map for each resource, by id. */
  readonly state: State
  /** Has requests fail on demand. */
  readonly faults: Faults
  /** Has models say, and the API answer, what a test writes in advance. */
  readonly script: Script
  /** What was sent. */
  readonly requests: MockRequests
  /** Events as the API would send them to a webhook. */
  readonly webhooks: Webhooks
  /** Forgets everything: state, faults, script and requests. */
  reset(this: void): void
}

/** The sockets of a mock, and what answers upgrades in Workers. */
export interface OpenedSockets extends Sockets {
  accept(request: Request): Response
}

/** A mock with the sockets that were opened for it. */
export interface BuiltMock<S> {
  mock: MockOfAreas
  sockets: S
}

/** Makes a mock of these areas; one without sockets does not hold their code. */
export function buildMock<S extends OpenedSockets | undefined>(
  areas: readonly SomeArea[],
  options: MockServerOptions,
  openSockets: (world: SocketWorld) => S,
): BuiltMock<S> {
  const { allowedHosts, apiKey, clock = { now: () => Date.now() }, seed = 0, maxBytes = 256 * 2 ** 20 } = options
  const webhooks = createWebhooks(clock, createIds(seed + 2), options.webhookSecret)
  const agenda = createAgenda(clock, () => webhooks.isHeard)
  const budget = createBudget(maxBytes)
  const faults = createFaults()
  const rateLimit = createRateLimit(clock)
  const requestId = createIds(seed + 1)
  let id = createIds(seed)
  const onReset = (): void => {
    agenda.clear()
    sockets?.clear()
    id = createIds(seed)
  }
  const state = createState(budget, onReset, teller(webhooks), (call) => sockets?.onCall(call))
  const requests = new RequestLog()
  const script = createScript()
  const area = joinAreas(areas)
  const world: World = {
    apiKey,
    agenda,
    area,
    budget,
    requests,
    route: createRouter(area.routes),
    script,
    state,
    id: (prefix) => id(prefix),
    now: () => clock.now(),
  }
  const sockets = openSockets({ allowedHosts, apiKey, state, fetch, id: world.id, seconds: agenda.seconds })

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
    signal?.throwIfAborted()
    // Without the signal, since a Request would hold a listener on it for good.
    const request = new Request(input, { ...init, signal: null })
    const refusal = refuseHost(request, allowedHosts)
    if (refusal) return refusal
    const fault = (await faults.take(request, operationOf(world, request))) ?? { match: () => true }
    if (fault.delay) await sleep(fault.delay, signal)
    const isResetAtOnce = fault.reset && fault.cutAt === undefined
    const faulty = faultAnswer(fault)
    if (isResetAtOnce || faulty) await noteFaulted(world, request, signal)
    if (isResetAtOnce) throw resetError()
    if (!faulty && sockets && isUpgrade(request)) return sockets.accept(request)
    const response = faulty ?? (await answer(world, request, signal))
    const usual = { ...rateLimit(Number(request.headers.get('content-length'))), 'x-request-id': requestId('req_') }
    return dress(response, fault, { ...usual, ...constantHeaders(request) }, signal)
  }

  const mock: MockOfAreas = {
    fetch,
    state: settled(state, agenda),
    faults: { add: faults.add, clear: faults.clear },
    script: { add: script.add, verify: script.verify, clear: script.clear },
    requests,
    webhooks: settled(webhooks, agenda),
    reset: () => {
      for (const list of [faults, script, requests]) list.clear()
      state.reset()
    },
  }
  return { mock, sockets }
}

/** Tells webhooks of what they can be about. */
function teller(webhooks: WebhookSender): OnChange {
  return (...change) => {
    const event = webhookEvent(...change)
    if (event) webhooks.tell(event)
  }
}

/** What has caught up with the clock whenever it is looked at. */
function settled<T extends object>(value: T, agenda: Agenda): T {
  return new Proxy(value, {
    get: (target, key) => {
      agenda.settle()
      return Reflect.get(target, key)
    },
  })
}

function isUpgrade({ headers }: Request): boolean {
  return headers.get('upgrade') === 'websocket'
}

/** The headers that are the same each time. */
function constantHeaders({ method }: Request): Record<string, string> {
  const headers = { 'openai-version': '2020-10-01', 'openai-processing-ms': '5' }
  return method === 'GET' ? { ...headers, 'openai-poll-after-ms': '100' } : headers
}

/** An answer with the headers that the API sends with all, as a fault leaves it. */
function dress(
  response: Response,
  fault: Fault,
  usual: Record<string, string>,
  signal: AbortSignal | null | undefined,
): Response {
  const headers = new Headers(usual)
  for (const [name, value] of [...response.headers, ...Object.entries(fault.headers ?? {})]) headers.set(name, value)
  if (!needsPump(response, fault)) return new Response(response.body, { status: response.status, headers })
  headers.delete('content-length')
  return new Response(spoil(response, fault, signal), { status: response.status, headers })
}

function operationOf({ route }: World, { method, url }: Request): string | undefined {
  try {
    return route(method, new URL(url).pathname).operation
  } catch {
    return undefined
  }
}

/** Whether a body takes its time, or is spoiled. */
function needsPump({ headers }: Response, { cutAt, stall, garbage }: Fault): boolean {
  return (
    cutAt !== undefined ||
    stall !== undefined ||
    garbage === true ||
    headers.get('content-type')?.startsWith('text/event-stream') === true
  )
}
