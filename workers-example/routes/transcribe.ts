import { createTranscription } from 'bonsai-openai/operations/createTranscription'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { spend } from '../visitors/spending.ts'
import { withUpload } from './upload.ts'

/** The body of a POST, a recording, as text: `{ text }`. */
export const transcribe = new Hono<App>().post('/', budget, async ({ env, req, json }) => {
  const answer = await withUpload(req.raw, (file) =>
    createTranscription(connect(env), { model: 'gpt-4o-mini-transcribe', file }),
  )
  const { text, usage } = Object(answer)
  await spend(env, usage?.total_tokens)
  return json({ text })
})
