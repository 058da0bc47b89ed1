import type { FineTuningJob } from '../../schemas/FineTuningJob.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { hash } from '../random.ts'
import { Refusal } from '../refusal.ts'
import { changeJob, resumeJob, startJob } from './fineTuningLife.ts'
import { requireModel } from './models.ts'

export const createFineTuningJob: Handler<'createFineTuningJob'> = (params, context) => {
  const { model, training_file, validation_file, suffix, seed, method, metadata, hyperparameters, integrations } =
    params
  requireModel(model, context)
  checkTrainingFile(training_file, 'training_file', context)
  if (validation_file) checkTrainingFile(validation_file, 'validation_file', context)
  const id = context.id('ftjob-')
  const job: FineTuningJob = {
    id,
    object: 'fine_tuning.job',
    created_at: context.seconds(),
    model,
    training_file,
    validation_file: validation_file ?? null,
    status: 'validating_files',
    error: null,
    estimated_finish: null,
    finished_at: null,
    fine_tuned_model: null,
    trained_tokens: null,
    result_files: [],
    organization_id: 'org-mock',
    hyperparameters: { n_epochs: 'auto', batch_size: 'auto', learning_rate_multiplier: 'auto', ...hyperparameters },
    seed: seed ?? hash(id) % 2 ** 31,
    integrations: (integrations ?? []).map((integration) => ({ ...integration })),
    method: method ?? { type: 'supervised', supervised: {} },
    user_provided_suffix: suffix ?? null,
    metadata: metadata ?? null,
  }
  context.state.fineTuningJobs.set(id, job)
  startJob(job, context)
  return job
}

function checkTrainingFile(id: string, param: string, { state }: Context): void {
  const { purpose } = find(state.files, id, 'file', param)
  if (purpose !== 'fine-tune')
    throw new Refusal(400, `File '${id}' has the purpose '${purpose}', not 'fine-tune'.`, {
      param,
      code: 'invalid_file',
    })
}

export const retrieveFineTuningJob: Handler<'retrieveFineTuningJob'> = ({ fine_tuning_job_id }, { state }) =>
  find(state.fineTuningJobs, fine_tuning_job_id, 'fine-tuning job')

export const cancelFineTuningJob: Handler<'cancelFineTuningJob'> = ({ fine_tuning_job_id: id }, context) => {
  const { status } = find(context.state.fineTuningJobs, id, 'fine-tuning job')
  const job = changeJob(
    id,
    ['validating_files', 'queued', 'running'],
    { status: 'cancelled', finished_at: context.seconds() },
    'The job was cancelled',
    context,
  )
  if (!job) throw new Refusal(400, `A job with status '${status}' can't be cancelled.`, { code: 'invalid_status' })
  return job
}

export const pauseFineTuningJob: Handler<'pauseFineTuningJob'> = ({ fine_tuning_job_id: id }, context) => {
  const { status } = find(context.state.fineTuningJobs, id, 'fine-tuning job')
  const job = changeJob(
    id,
    ['validating_files', 'queued', 'running'],
    { status: 'paused' },
    'The job was paused',
    context,
  )
  if (!job) throw new Refusal(400, `A job with status '${status}' can't be paused.`, { code: 'invalid_status' })
  return job
}

export const resumeFineTuningJob: Handler<'resumeFineTuningJob'> = ({ fine_tuning_job_id: id }, context) => {
  const { status } = find(context.state.fineTuningJobs, id, 'fine-tuning job')
  const job = resumeJob(id, context)
  if (!job) throw new Refusal(400, `A job with status '${status}' can't be resumed.`, { code: 'invalid_status' })
  return job
}

export const listPaginatedFineTuningJobs: Handler<'listPaginatedFineTuningJobs'> = (
  { metadata, ...params },
  { state },
) => {
  const wanted = Object.entries(metadata ?? {})
  const jobs = [...state.fineTuningJobs.values()].filter((job) =>
    wanted.every(([key, value]) => job.metadata?.[key] === value),
  )
  return page(jobs, params)
}

export const listFineTuningEvents: Handler<'listFineTuningEvents'> = (
  { fine_tuning_job_id: id, ...params },
  { state },
) => {
  find(state.fineTuningJobs, id, 'fine-tuning job')
  return page(state.fineTuningEvents.get(id) ?? [], params)
}

export const listFineTuningJobCheckpoints: Handler<'listFineTuningJobCheckpoints'> = (
  { fine_tuning_job_id: id, ...params },
  { state },
) => {
  find(state.fineTuningJobs, id, 'fine-tuning job')
  return page(state.fineTuningCheckpoints.get(id) ?? [], params, 100, 10)
}
