import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { unknown } from 'valibot'
import { enqueue } from '../documents/enqueue.ts'
import { addJob, getJob, listDocuments, listJobs } from '../documents/jobs.ts'
import { readJob } from '../documents/request.ts'
import { resume } from '../documents/resume.ts'
import type { App } from '../env.ts'
import { readBody, refuse } from '../http.ts'

const MAX_BODY = 32 * 2 ** 20
const PAGE = 500

/** Documents to embed, however many: answered at once, done in the background. */
export const documents = new Hono<App>()

documents.post(
  '/',
  bodyLimit({ maxSize: MAX_BODY, onError: () => refuse(413, 'too_large', `Send at most ${MAX_BODY} bytes.`) }),
  async ({ env, req, json }) => {
    const asked = readJob(await readBody(req.raw, unknown()))
    const job = await addJob(env, asked)
    if (job?.total !== asked.total)
      return refuse(409, 'bad_request', `There is another job ${asked.id}; choose another id, or leave it out.`)
    if (job.status === 'queueing') await enqueue(env, asked.documents)
    return json(await getJob(env, asked.id), 202)
  },
)

documents.get('/', async ({ env, json, executionCtx }) => {
  executionCtx.waitUntil(resume(env))
  return json({ jobs: await listJobs(env) })
})

documents.get('/:job', async ({ env, req, json }) =>
  json({ documents: await listDocuments(env, req.param('job'), Number(req.query('after')) || 0, PAGE) }),
)
