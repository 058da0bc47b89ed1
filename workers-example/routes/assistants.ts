import type { Client } from 'bonsai-openai/core'
import { paginate } from 'bonsai-openai/helpers/paginate'
import { createAssistant } from 'bonsai-openai/operations/createAssistant'
import { createThreadAndRunStream } from 'bonsai-openai/operations/createThreadAndRunStream'
import { listAssistants } from 'bonsai-openai/operations/listAssistants'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { Hono } from 'hono'
import { maxLength, minLength, object, pipe, string } from 'valibot'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { check, readJSON } from '../http.ts'

const name = 'Bonsai example'
const Params = object({ content: pipe(string(), minLength(1), maxLength(256_000)) })

/** Answers `{ content }` by an assistant in a thread of its own: the run's events as they come. */
export const assistants = new Hono<{ Bindings: Env }>().post('/', async ({ env, req }) => {
  const { content } = check('POST /api/assistants', Params, await readJSON(req.raw))
  const client = connect(env)
  const assistant_id = await findAssistant(client)
  const thread = { messages: [{ role: 'user' as const, content }] }
  return eventStreamResponse(await createThreadAndRunStream(client, { assistant_id, thread }))
})

/** The example's assistant, made where the account has none yet. */
async function findAssistant(client: Client): Promise<string> {
  for await (const assistant of paginate(listAssistants, client, { limit: 100 }))
    if (assistant.name === name) return assistant.id
  const instructions = 'Answer briefly, in Markdown.'
  return (await createAssistant(client, { name, model: 'gpt-4o-mini', instructions })).id
}
