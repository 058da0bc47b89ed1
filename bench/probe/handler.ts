import type { Connect } from '../program.ts'
import { completion } from './completion.ts'
import { bodyOf } from './feed.ts'
import type { Outcome, Task } from './task.ts'

const baseURL = 'https://api.test/v1'

/** Answers a request that holds a task, once the task is done. */
export function createHandler(programs: Record<string, Connect>): (request: Request) => Promise<Response> {
  return async (request) => {
    const task: Task = await request.json()
    const connect = programs[task.program]
    if (!connect) return new Response('no such program', { status: 404 })
    const run = connect({ apiKey: 'key', baseURL: task.upstream ?? baseURL, fetch: fetchFor(task) })
    let length = 0
    const callOnce = async (): Promise<void> => {
      const answer = await run((text) => {
        length += text.length
        return !(task.first && text)
      })
      if (typeof answer === 'string') length += answer.length
    }
    const { runs, concurrent = 1 } = task
    const lane = async (_: unknown, at: number): Promise<void> => {
      for (let run = at; run < runs; run += concurrent) await callOnce()
    }
    await Promise.all(Array.from({ length: concurrent }, lane))
    return Response.json({ length } satisfies Outcome)
  }
}

/** The platform's own fetch, which workerd wants called without a `this`, or one that answers from memory. */
function fetchFor({ upstream, feed }: Task): typeof fetch {
  if (upstream) return (input, init) => fetch(input, init)
  return async () =>
    feed
      ? new Response(bodyOf(feed), { headers: { 'content-type': 'text/event-stream' } })
      : new Response(completion, { headers: { 'content-type': 'application/json' } })
}
