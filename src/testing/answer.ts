import type { Agenda } from './agenda.ts'
import type { SomeArea } from './area.ts'
import { checkHeaders, checkKey } from './checkAccess.ts'
import { checkParams } from './checkParams.ts'
import type { Context, Handler } from './context.ts'
import { genericHandler } from './genericHandler.ts'
import { readBytes } from './readBytes.ts'
import { readFields } from './readFields.ts'
import { errorBody, Refusal } from './refusal.ts'
import { type RequestLog, toMockRequest } from './requests.ts'
import type { Match, Router } from './router.ts'
import type { ParamsOf, Route } from './routes.ts'
import type { ScriptList } from './script/createScript.ts'
import { isModelOperation } from './script/scriptEntry.ts'
import type { Scripted } from './script/scripted.ts'
import type { State } from './state.ts'
import type { Budget } from './store.ts'

/** What a mock is made of. */
export interface World {
  readonly apiKey: string | null | undefined
  readonly agenda: Agenda
  readonly area: SomeArea
  readonly budget: Budget
  readonly requests: RequestLog
  readonly route: Router
  readonly script: ScriptList
  readonly state: State
  id(prefix: string): string
  now(): number
}

const maxBody = 100 * 2 ** 20

/** Answers a request as the API would, errors included. */
export async function answer(world: World, request: Request, signal?: AbortSignal | null): Promise<Response> {
  const { pathname } = new URL(request.url)
  const image = world.state.images.get(pathname.replace(/^.*\/mock\/images\//, ''))
  if (image) return new Response(image, { headers: { 'content-type': 'image/png' } })
  try {
    checkKey(request, world.apiKey)
    const match = world.route(request.method, pathname)
    checkHeaders(request, routeOf(world, match.operation))
    return await operate(world, match, request, signal)
  } catch (error) {
    if (error === signal?.reason) throw error
    return refused(error)
  }
}

/** Notes a request that a fault answers. What can't be read, or is for no operation, is not noted. */
export async function noteFaulted(world: World, request: Request, signal?: AbortSignal | null): Promise<void> {
  try {
    const { operation, path } = world.route(request.method, new URL(request.url).pathname)
    const bytes = await readBody(world, request, signal)
    const fields = { ...readFields(routeOf(world, operation), request, bytes), ...path }
    world.requests.note(toMockRequest(operation, fields, request.headers, world.now()))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

async function operate(
  world: World,
  { operation, path }: Match,
  request: Request,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  const { url, method, headers } = request
  const bytes = await readBody(world, request, signal)
  const fields = { ...readFields(routeOf(world, operation), request, bytes), ...path }
  const sent = toMockRequest(operation, fields, headers, world.now())
  world.requests.note(sent)
  world.agenda.settle()
  const { origin, pathname } = new URL(url)
  const params = readParams(world, operation, fields)
  const unread = new Request(url, { method, headers, ...(bytes.length && { body: bytes }) })
  const scripted = await world.script.take({ operation, method, pathname, request: unread }, sent)
  const value = await perform(world, operation, params, { origin, isStreamed: isStreamed(fields), scripted })
  return value instanceof Response ? value : Response.json(value)
}

/** Reads a body, which counts against the budget while it comes; from then on only what is kept counts. */
async function readBody(
  { budget }: World,
  request: Request,
  signal: AbortSignal | null | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  let taken = 0
  const take = (bytes: number): void => {
    if (taken + bytes > maxBody) throw new Refusal(413, `The body is larger than ${maxBody} bytes.`)
    budget.take(bytes)
    taken += bytes
  }
  try {
    const bytes = await readBytes(request.body, take, signal)
    signal?.throwIfAborted()
    return bytes
  } finally {
    budget.give(taken)
  }
}

function isStreamed(fields: Record<string, unknown>): boolean {
  return fields['stream'] === true
}

function routeOf<Id extends keyof ParamsOf>({ area }: World, operation: Id): Route<ParamsOf[Id]> {
  const route: Route<ParamsOf[Id]> | undefined = area.routes[operation]
  if (!route) throw new Refusal(404, `This mock does not have ${operation}.`)
  return route
}

/** Checks what was sent. The params of a stream are those of the whole answer. */
function readParams<Id extends keyof ParamsOf>(
  world: World,
  operation: Id,
  fields: Record<string, unknown>,
): ParamsOf[Id] {
  return checkParams(routeOf(world, operation).schema, isStreamed(fields) ? { ...fields, stream: undefined } : fields)
}

/** How an operation is performed, besides its params. */
interface Performance {
  origin: string
  isStreamed: boolean
  scripted: Scripted | undefined
}

function perform<Id extends keyof ParamsOf>(
  world: World,
  operation: Id,
  params: ParamsOf[Id],
  { origin, isStreamed, scripted }: Performance,
): object | Promise<object> {
  const { agenda, area, state, id } = world
  const context: Context = {
    ...agenda,
    state,
    id,
    stream: isStreamed,
    origin,
    turn: scripted?.turn,
    whole: scripted?.whole,
    pace: scripted?.pace,
    perform: (method, path, fields) => performLine(world, origin, method, path, fields),
  }
  const whole = scripted?.whole
  if (whole instanceof Response || (whole && !isModelOperation(operation))) return whole
  const handler: Handler<Id> | undefined = area.handlers[operation]
  if (handler) return handler(params, context)
  const generic = area.generics[operation]
  if (!generic) throw new Refusal(501, `The mock has no answer for ${operation}.`)
  return genericHandler(generic, Object(params), context)
}

/** Answers a line of a batch, which was no request of its own. */
function performLine(
  world: World,
  origin: string,
  method: string,
  path: string,
  inner: Record<string, unknown>,
): object | Promise<object> {
  const match = world.route(method, path)
  const { operation } = match
  const fields = { ...inner, ...match.path }
  const params = readParams(world, operation, fields)
  const sent = toMockRequest(operation, fields, new Headers(), world.now())
  const scripted = world.script.takeNow({ operation, method, pathname: path }, sent)
  return perform(world, operation, params, { origin, isStreamed: false, scripted })
}

function refused(error: unknown): Response {
  const { status, message, fields } = error instanceof Refusal ? error : new Refusal(500, `The mock failed: ${error}`)
  return Response.json(errorBody(status, message, fields), { status })
}
