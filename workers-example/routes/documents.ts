import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { maxLength, minLength, object, pipe, string, unknown } from 'valibot'
import { cancelJob } from '../documents/cancelJob.ts'
import { enqueue } from '../documents/enqueue.ts'
import { addJob, getJob, listDocuments, listJobs } from '../documents/jobs.ts'
import { readJob } from '../documents/request.ts'
import { resume } from '../documents/resume.ts'
import { searchDocuments } from '../documents/search.ts'
import type { App } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { readBodyToEnd } from '../guard/readBodyToEnd.ts'
import { readBody, refuse } from '../http.ts'

const MAX_BODY = 32 * 2 ** 20
const PAGE = 500
const Search = object({ query: pipe(string(), minLength(1), maxLength(2_000)) })

/** Documents to embed, however many: answered at once, done in the background. */
export const documents = new Hono<App>()

documents.use(
  '/',
  bodyLimit({
    maxSize: MAX_BODY,
    async onError({ req }) {
      await readBodyToEnd(req.raw)
      return refuse(413, 'too_large', `This is too much at once: send at most ${MAX_BODY / 2 ** 20} MB.`)
    },
  }),
)

documents.post('/', budget, async ({ env, var: { visitor }, req, json }) => {
  const asked = readJob(await readBody(req.raw, unknown()))
  const job = await addJob(env, visitor, asked)
  if (job?.total !== asked.total)
    return refuse(409, 'bad_request', `There is another job ${asked.id}: choose another id, or leave it out.`)
  if (job.status === 'queueing') await enqueue(env, asked.documents)
  return json(await getJob(env, visitor, asked.id), 202)
})

documents.get('/', async ({ env, var: { visitor }, json, executionCtx }) => {
  executionCtx.waitUntil(resume(env))
  return json({ jobs: await listJobs(env, visitor) })
})

documents.post('/search', budget, async ({ env, var: { visitor }, req, json }) => {
  const { query } = await readBody(req.raw, Search)
  return json({ hits: await searchDocuments(env, visitor, query) })
})

documents.get('/:job', async ({ env, var: { visitor }, req, json }) => {
  const id = req.param('job')
  if (!(await getJob(env, visitor, id))) return refuse(404, 'not_found', 'This job does not exist.')
  return json({ documents: await listDocuments(env, id, Number(req.query('after')) || 0, PAGE) })
})

documents.post('/:job/cancel', async ({ env, var: { visitor }, req, json }) => {
  await cancelJob(env, visitor, req.param('job'))
  const job = await getJob(env, visitor, req.param('job'))
  return job ? json(job) : refuse(404, 'not_found', 'This job does not exist.')
})
