import * as v from 'valibot'
import { allAreas } from '../src/testing/allAreas.ts'
import type { Fault, MockRequest, MockServer, ScriptEntry } from '../src/testing/index.ts'
import { isUpload } from '../src/testing/readForm.ts'
import { errorBody, Refusal } from '../src/testing/refusal.ts'
import { refuseHost } from '../src/testing/refuseHost.ts'
import type { ParamsOf } from '../src/testing/routes.ts'
import { secretHeaders } from '../src/testing/secretNames.ts'
import type { Fetch } from './serve.ts'

/** What a test sets and reads over HTTP, where the mock is another process; beside it the mock answers as ever. */
export function withControl(mock: MockServer, allowedHosts: readonly string[]): Fetch {
  return async (input, init) => {
    const { pathname } = new URL(input)
    if (!pathname.startsWith('/__mock/')) return mock.fetch(input, init)
    const request = new Request(input, { ...init, signal: null })
    const refused = refuseHost(request, allowedHosts)
    if (refused) return refused
    try {
      const control = controls.find(({ method, path }) => method === request.method && path === pathname)
      if (!control) throw new Refusal(404, `There is no ${request.method} ${pathname}: there is ${listControls()}.`)
      const value = await control.act(mock, request)
      return value === undefined ? new Response(null, { status: 204 }) : Response.json(value)
    } catch (error) {
      const { status, message } = error instanceof Refusal ? error : new Refusal(409, Object(error).message)
      return Response.json(errorBody(status, message), { status })
    }
  }
}

/** One thing that can be asked. */
interface Control {
  method: string
  path: string
  act(mock: MockServer, request: Request): unknown
}

const controls: readonly Control[] = [
  {
    method: 'POST',
    path: '/__mock/faults',
    act: async (mock, request) => {
      for (const fault of await read(request, FaultSchema)) mock.faults.add(fault)
    },
  },
  {
    method: 'POST',
    path: '/__mock/script',
    act: async (mock, request) => {
      for (const entry of await read(request, ScriptSchema)) mock.script.add(entry)
    },
  },
  { method: 'GET', path: '/__mock/verify', act: (mock) => mock.script.verify() },
  {
    method: 'GET',
    path: '/__mock/requests',
    act: (mock, { url }) => {
      const operation = new URL(url).searchParams.get('operation')
      return mock.requests.filter((one) => operation === null || one.operation === operation).map(shown)
    },
  },
  { method: 'POST', path: '/__mock/reset', act: (mock) => mock.reset() },
]

function listControls(): string {
  return controls.map(({ method, path }) => `${method} ${path}`).join(', ')
}

/** A request as JSON: without secrets, and without what is in its files. */
function shown({ operation, params, headers, at }: MockRequest): object {
  const open = [...headers].filter(([name]) => !secretHeaders.includes(name))
  return { operation, params: withoutBytes(params), headers: Object.fromEntries(open), at }
}

function withoutBytes(params: object): object {
  return JSON.parse(
    JSON.stringify(params, (_, value: unknown) =>
      isUpload(value) ? { name: value.name, type: value.type, size: value.size } : value,
    ),
  )
}

const MatchSchema: v.GenericSchema<Exclude<Fault['match'], (request: Request) => unknown>> = v.union(
  [
    v.custom<keyof ParamsOf>((name) => typeof name === 'string' && allAreas.some(({ routes }) => name in routes)),
    v.strictObject({ method: v.string(), path: v.string() }),
  ],
  'match must be an operationId, or a method and a path',
)

const count = v.optional(v.pipe(v.number(), v.minValue(0)))

const FaultSchema: v.GenericSchema<Fault> = v.strictObject({
  match: MatchSchema,
  times: count,
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  headers: v.optional(v.record(v.string(), v.string())),
  body: v.optional(v.unknown()),
  delay: count,
  cutAt: count,
  stall: count,
  reset: v.optional(v.boolean()),
  garbage: v.optional(v.boolean()),
})

const ScriptSchema: v.GenericSchema<ScriptEntry> = v.strictObject({
  match: MatchSchema,
  answer: v.union(
    [v.string(), v.custom<object>((value) => typeof value === 'object' && value !== null)],
    'answer must be text, what a model does in a turn, or a whole answer',
  ),
  times: count,
  pace: count,
})

/** What was sent: one of its kind, or a list of them. */
async function read<T>(request: Request, schema: v.GenericSchema<T>): Promise<T[]> {
  const sent: unknown = await request.json().catch(() => {
    throw new Refusal(400, 'The body is not valid JSON.')
  })
  const result = v.safeParse(v.array(schema), Array.isArray(sent) ? sent : [sent])
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Refusal(400, `${v.getDotPath(issue) ?? 'body'}: ${issue.message}.`)
}
