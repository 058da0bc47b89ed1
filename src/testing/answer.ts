import type { Agenda } from './agenda.ts'
import { checkHeaders, checkKey } from './checkAccess.ts'
import { checkParams } from './checkParams.ts'
import type { Context, Handler } from './context.ts'
import { genericHandler } from './genericHandler.ts'
import { generics } from './generics.ts'
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
  const { pathname } = new URL(request.url)
  const image = world.state.images.get(pathname.replace(/^.*\/mock\/images\//, ''))
  if (image) return new Response(image, { headers: { 'content-type': 'image/png' } })
  try {
    checkKey(request, world.apiKey)
    const match = world.route(request.method, pathname)
    checkHeaders(request, routes[match.operation])
    const bytes = await readBytes(request.body, take, signal)
    signal?.throwIfAborted()
    // From here on only what is kept counts.
    world.budget.give(taken)
    taken = 0
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
  const fields = { ...readFields(routes[operation], request, bytes), ...path }
  world.agenda.settle()
  const value = await perform(world, operation, fields, new URL(request.url).origin)
  return value instanceof Response ? value : Response.json(value)
}

function perform<Id extends keyof ParamsOf>(
  world: World,
  operation: Id,
  fields: Record<string, unknown>,
  origin: string,
): object | Promise<object> {
  const { agenda, state, id, route } = world
  const stream = fields['stream'] === true
  const context: Context = {
    ...agenda,
    state,
    id,
    stream,
    origin,
    perform: (method, path, inner) => {
      const match = route(method, path)
      return perform(world, match.operation, { ...inner, ...match.path }, origin)
    },
  }
  // The params of a stream are those of the whole answer.
  const params = checkParams(routes[operation].schema, stream ? { ...fields, stream: undefined } : fields)
  const handler: Handler<Id> | undefined = handlers[operation]
  if (handler) return handler(params, context)
  const generic = generics[operation]
  if (!generic) throw new Refusal(501, `The mock has no answer for ${operation}.`)
  return genericHandler(generic, Object(params), context)
}

function refused(error: unknown): Response {
  const { status, message, fields } = error instanceof Refusal ? error : new Refusal(500, `The mock failed: ${error}`)
  return Response.json(errorBody(status, message, fields), { status })
}
