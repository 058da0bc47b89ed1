import { validated } from 'bonsai-openai/core'
import { createSpeech } from 'bonsai-openai/operations/createSpeech'
import { CreateSpeechParamsSchema } from 'bonsai-openai/schemas/params/CreateSpeechParams'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { readJSON } from '../http.ts'

const speak = validated(createSpeech, CreateSpeechParamsSchema)

/** A text as sound: `{ input }`, and what else the operation takes. The sound is passed on as it comes. */
export const speech = new Hono<{ Bindings: Env }>().post('/', async ({ env, req }) => {
  const params = { model: 'gpt-4o-mini-tts', voice: 'alloy', ...Object(await readJSON(req.raw)) }
  const { body, headers } = await speak(connect(env), params)
  return new Response(body, { headers: { 'content-type': headers.get('content-type') ?? 'audio/mpeg' } })
})
