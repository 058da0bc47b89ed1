import type { FineTuningJob } from '../../schemas/FineTuningJob.ts'
import type { FineTuningJobCheckpoint } from '../../schemas/FineTuningJobCheckpoint.ts'
import type { FineTuningJobEvent } from '../../schemas/FineTuningJobEvent.ts'
import type { Context } from '../context.ts'
import { encodeText } from '../encodeText.ts'
import { countTokens } from '../text/tokens.ts'
import { addFile, linesOf } from './files.ts'

const steps = [10, 20, 30]

/** Has a job go on by the clock: validated, queued, run step by step, and ended with a model. */
export function startJob({ id, training_file }: FineTuningJob, context: Context): void {
  addEvent(id, `Created fine-tuning job: ${id}`, context)
  addEvent(id, `Validating training file: ${training_file}`, context)
  context.after(100, () => {
    const examples = context.state.contents.has(training_file) ? linesOf(training_file, context).length : 0
    if (!examples) return fail(id, context)
    if (
      changeJob(id, ['validating_files'], { status: 'queued' }, 'Files validated, moving job to queued state', context)
    )
      context.after(100, () => run(id, context))
  })
}

/** Has a job that was paused go on. */
export function resumeJob(id: string, context: Context): FineTuningJob | undefined {
  const job = changeJob(id, ['paused'], { status: 'queued' }, 'The job was resumed', context)
  if (job) context.after(100, () => run(id, context))
  return job
}

/** Changes a job that still has one of the statuses expected, and tells so in an event. */
export function changeJob(
  id: string,
  from: string[],
  changes: Partial<FineTuningJob>,
  message: string,
  context: Context,
): FineTuningJob | undefined {
  const job = context.state.fineTuningJobs.get(id)
  if (!job || !from.includes(job.status)) return undefined
  const changed = { ...job, ...changes }
  context.state.fineTuningJobs.set(id, changed)
  addEvent(id, message, context)
  return changed
}

function fail(id: string, context: Context): void {
  const error = {
    code: 'invalid_training_file',
    message: 'The training file holds no examples.',
    param: 'training_file',
  }
  changeJob(
    id,
    ['validating_files'],
    { status: 'failed', error, finished_at: context.seconds() },
    error.message,
    context,
  )
}

function run(id: string, context: Context): void {
  const estimated_finish = context.seconds() + 1
  const job = changeJob(id, ['queued'], { status: 'running', estimated_finish }, 'Fine-tuning job started', context)
  if (!job) return
  for (const [index, step] of steps.entries()) context.after(200 * (index + 1), () => takeStep(job, step, context))
  context.after(200 * (steps.length + 1), () => finish(job, context))
}

function takeStep(job: FineTuningJob, step: number, context: Context): void {
  const { state } = context
  const taken = state.fineTuningCheckpoints.get(job.id) ?? []
  const isTaken = taken.some(({ step_number }) => step_number === step)
  if (isTaken || state.fineTuningJobs.get(job.id)?.status !== 'running') return
  const metrics = { step, train_loss: 1 / step, train_mean_token_accuracy: 1 - 1 / step }
  addEvent(job.id, `Step ${step}/${steps.at(-1)}: training loss=${metrics.train_loss.toFixed(2)}`, context, metrics)
  const checkpoint: FineTuningJobCheckpoint = {
    id: context.id('ftckpt_'),
    object: 'fine_tuning.job.checkpoint',
    created_at: context.seconds(),
    fine_tuned_model_checkpoint: `${modelName(job)}:ckpt-step-${step}`,
    fine_tuning_job_id: job.id,
    step_number: step,
    metrics,
  }
  state.fineTuningCheckpoints.set(job.id, [...taken, checkpoint])
}

function finish(job: FineTuningJob, context: Context): void {
  const { state } = context
  if (state.fineTuningJobs.get(job.id)?.status !== 'running') return
  const model = modelName(job)
  const rows = steps.map((step) => `${step},${(1 / step).toFixed(4)}`)
  const content = encodeText(['step,train_loss', ...rows, ''].join('\n'))
  const results = addFile({ filename: 'step_metrics.csv', purpose: 'fine-tune-results', content }, context)
  const trained_tokens = countTokens(linesOf(job.training_file, context).join())
  state.models.set(model, { id: model, object: 'model', created: context.seconds(), owned_by: 'org-mock' })
  addEvent(job.id, `New fine-tuned model created: ${model}`, context)
  const done = { status: 'succeeded', fine_tuned_model: model, finished_at: context.seconds(), estimated_finish: null }
  changeJob(
    job.id,
    ['running'],
    { ...done, trained_tokens, result_files: [results.id] },
    'The job has successfully completed',
    context,
  )
}

function modelName({ id, model, user_provided_suffix }: FineTuningJob): string {
  return `ft:${model}:mock:${user_provided_suffix ?? ''}:${id.slice(-8)}`
}

function addEvent(id: string, message: string, context: Context, metrics?: Record<string, unknown>): void {
  const event: FineTuningJobEvent = {
    id: context.id('ftevent-'),
    object: 'fine_tuning.job.event',
    created_at: context.seconds(),
    level: 'info',
    message,
    type: metrics ? 'metrics' : 'message',
    data: metrics ?? {},
  }
  const { fineTuningEvents } = context.state
  fineTuningEvents.set(id, [...(fineTuningEvents.get(id) ?? []), event])
}
