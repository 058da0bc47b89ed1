import { createSpeech } from 'bonsai-openai/operations/createSpeech'
import { Hono } from 'hono'
import { maxLength, minLength, object, pipe, string } from 'valibot'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { readBody } from '../http.ts'

/** What the operation takes at once. */
const Params = object({ input: pipe(string(), minLength(1), maxLength(4096)) })

/** A text as sound, to be read aloud: `{ input }`. The sound is passed on as it comes. */
export const speech = new Hono<App>().post('/', budget, async ({ env, req }) => {
  const { input } = await readBody(req.raw, Params)
  const { body, headers } = await createSpeech(connect(env), { model: 'gpt-4o-mini-tts', voice: 'alloy', input })
  return new Response(body, { headers: { 'content-type': headers.get('content-type') ?? 'audio/mpeg' } })
})
