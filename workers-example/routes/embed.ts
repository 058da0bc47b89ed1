import { validated } from 'bonsai-openai/core'
import { createEmbedding } from 'bonsai-openai/operations/createEmbedding'
import { CreateEmbeddingParamsSchema } from 'bonsai-openai/schemas/params/CreateEmbeddingParams'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { readJSON } from '../http.ts'

const toVectors = validated(createEmbedding, CreateEmbeddingParamsSchema)

/** Vectors of texts, at once: `{ input }`, and what else the operation takes. For many documents, see `/api/documents`. */
export const embed = new Hono<{ Bindings: Env }>().post('/', async ({ env, req, json }) => {
  const params = { model: 'text-embedding-3-small', ...Object(await readJSON(req.raw)) }
  return json(await toVectors(connect(env), params))
})
