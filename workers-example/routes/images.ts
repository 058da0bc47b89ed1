import { validated } from 'bonsai-openai/core'
import { createImage } from 'bonsai-openai/operations/createImage'
import { CreateImageParamsSchema } from 'bonsai-openai/schemas/params/CreateImageParams'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { readJSON } from '../http.ts'

const draw = validated(createImage, CreateImageParamsSchema)

/** Images of a text: `{ prompt }`, and what else the operation takes. */
export const images = new Hono<{ Bindings: Env }>().post('/', async ({ env, req, json }) => {
  const params = { model: 'gpt-image-1-mini', ...Object(await readJSON(req.raw)) }
  return json(await draw(connect(env), params))
})
