import { validated } from 'bonsai-openai/core'
import { createTranscription } from 'bonsai-openai/operations/createTranscription'
import { CreateTranscriptionParamsSchema } from 'bonsai-openai/schemas/params/CreateTranscriptionParams'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { withUpload } from './upload.ts'

const listen = validated(createTranscription, CreateTranscriptionParamsSchema)

/** The body of a POST, a recording, as text: `{ text }`; `?language=en` and its like go along. */
export const transcribe = new Hono<App>().post('/', async ({ env, req, json }) => {
  const { language, prompt } = req.query()
  const params = { model: 'gpt-4o-mini-transcribe', language, prompt }
  return json(await withUpload(req.raw, (file) => listen(connect(env), { ...params, file })))
})
