import type { Agenda } from './agenda.ts'
import { checkHeaders, checkKey } from './checkAccess.ts'
import { checkParams } from './checkParams.ts'
import type { Context, Handler } from './context.ts'
import { handlers } from './handlers.ts'
import { readBytes } from './readBytes.ts'
import { readFields } from './readFields.ts'
import { errorBody, Refusal } from './refusal.ts'
import type { Match, Router } from './router.ts'
import { type ParamsOf, routes } from './routes.ts'
import type { State } from './state.ts'
import type { Budget } from './store.ts'

/** What a mock is made of. */
export interface World {
  readonly apiKey: string | null | undefined
  readonly agenda: Agenda
  readonly budget: Budget
  readonly route: Router
  readonly state: State
  id(prefix: string): string
}

const maxBody = 100 * 2 ** 20

/** Answers a request as the API would, errors included. */
export async function answer(world: World, request: Request, signal?: AbortSignal | null): Promise<Response> {
  let taken = 0
  const take = (bytes: number): void => {
    if (taken + bytes > maxBody) throw new Refusal(413, `The body is larger than ${maxBody} bytes.`)
    world.budget.take(bytes)
    taken += bytes
  }
  try {
    checkKey(request, world.apiKey)
    const match = world.route(request.method, new URL(request.url).pathname)
    checkHeaders(request, routes[match.operation])
    const bytes = await readBytes(request.body, take, signal)
    signal?.throwIfAborted()
    return await operate(world, match, request, bytes)
  } catch (error) {
    if (error === signal?.reason) throw error
    return refused(error)
  } finally {
    world.budget.give(taken)
  }
}

async function operate(
  world: World,
  { operation, path }: Match,
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const fields = { ...(await readFields(routes[operation], request, bytes)), ...path }
  const stream = 'stream' in fields && fields['stream'] === true
  world.agenda.settle()
  const { agenda, state, id } = world
  const context: Context = { ...agenda, operation, state, id, stream, origin: new URL(request.url).origin }
  const params = checkParams<ParamsOf[typeof operation]>(
    routes[operation].schema,
    stream ? { ...fields, stream: undefined } : fields,
  )
  const value = await handlerOf(operation)(params, context)
  return value instanceof Response ? value : Response.json(value)
}

/** The handler of an operation, which takes what the operation's own schema lets through. */
function handlerOf<Id extends keyof ParamsOf>(operation: Id): Handler<Id> {
  return (
    handlers[operation] ??
    (() => {
      throw new Refusal(501, `The mock has no ${operation} yet.`)
    })
  )
}

function refused(error: unknown): Response {
  const { status, message, fields } = error instanceof Refusal ? error : new Refusal(500, `The mock failed: ${error}`)
  return Response.json(errorBody(status, message, fields), { status })
}
