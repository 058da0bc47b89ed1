import { validated } from 'bonsai-openai/core'
import { createFile } from 'bonsai-openai/operations/createFile'
import { deleteFile } from 'bonsai-openai/operations/deleteFile'
import { listFiles } from 'bonsai-openai/operations/listFiles'
import { CreateFileParamsSchema } from 'bonsai-openai/schemas/params/CreateFileParams'
import { Hono } from 'hono'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { withUpload } from './upload.ts'

const upload = validated(createFile, CreateFileParamsSchema)
const PURPOSE = 'user_data'

/** Files of the account: the body of a POST becomes one. */
export const files = new Hono<App>()

files.post('/', async ({ env, req, json }) => {
  const purpose = req.query('purpose') ?? PURPOSE
  return json(await withUpload(req.raw, (file) => upload(connect(env), { file, purpose })))
})

files.get('/', async ({ env, req, json }) => {
  const { purpose = PURPOSE, after } = req.query()
  return json(await listFiles(connect(env), { purpose, after, limit: 100 }))
})

files.delete('/:file_id', async ({ env, req, json }) =>
  json(await deleteFile(connect(env), { file_id: req.param('file_id') })),
)
