import { runToolsStream } from 'bonsai-openai/helpers/runToolsStream'
import { ChatCompletionRequestMessageSchema } from 'bonsai-openai/schemas/ChatCompletionRequestMessage'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { Hono } from 'hono'
import { array, minLength, object, pipe } from 'valibot'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { readBody } from '../http.ts'
import { MODEL } from './answer.ts'
import { tools } from './tools.ts'

/** All that a visitor may choose; what else the operation takes could cost any amount. */
const Params = object({
  messages: pipe(array(ChatCompletionRequestMessageSchema), minLength(1)),
})

/** Answers messages as the API would, in its own events, running the tools that the model calls; nothing is kept. */
export const ask = new Hono<App>().post('/', async ({ env, req }) => {
  const { messages } = await readBody(req.raw, Params)
  const { signal } = req.raw
  const params = { model: MODEL, messages, stream_options: { include_usage: true } }
  return eventStreamResponse(await runToolsStream(connect(env), params, { tools }, { signal }), { signal })
})
