import type { EvalRun } from '../../../schemas/EvalRun.ts'
import type { Context, Handler } from '../../context.ts'
import { page } from '../../page.ts'
import { Refusal } from '../../refusal.ts'
import { findIn } from '../findIn.ts'
import { findEval } from './evals.ts'
import { sampledBy } from './sampledBy.ts'
import { startRun } from './startRun.ts'

export const createEvalRun: Handler<'createEvalRun'> = ({ eval_id, name, metadata, data_source }, context) => {
  const { id } = findEval(eval_id, context)
  const samples = sampledBy(data_source, context)
  const runId = context.id('evalrun_')
  const run: EvalRun = {
    id: runId,
    object: 'eval.run',
    eval_id: id,
    report_url: `https://platform.openai.com/evaluations/${id}?run_id=${runId}`,
    status: 'queued',
    model: 'model' in data_source ? (data_source.model ?? 'gpt-4o-mini') : '',
    name: name ?? '',
    created_at: context.seconds(),
    result_counts: { total: 0, errored: 0, failed: 0, passed: 0 },
    per_model_usage: null,
    per_testing_criteria_results: null,
    data_source,
    metadata: metadata ?? {},
    error: null,
  }
  context.state.evalRuns.set(runId, run)
  startRun(runId, samples, context)
  return Response.json(run, { status: 201 })
}

export const getEvalRuns: Handler<'getEvalRuns'> = ({ eval_id, status, order = 'asc', ...params }, context) => {
  const { id } = findEval(eval_id, context)
  const runs = [...context.state.evalRuns.values()].filter((run) => run.eval_id === id)
  return page(
    runs.filter((run) => status === undefined || run.status === status),
    { ...params, order },
  )
}

export const getEvalRun: Handler<'getEvalRun'> = ({ eval_id, run_id }, context) => findRun(eval_id, run_id, context)

export const cancelEvalRun: Handler<'cancelEvalRun'> = ({ eval_id, run_id }, context) => {
  const run = findRun(eval_id, run_id, context)
  if (run.status !== 'queued' && run.status !== 'in_progress')
    throw new Refusal(400, `A run with status '${run.status}' can't be cancelled.`, { code: 'invalid_status' })
  const cancelled: EvalRun = { ...run, status: 'canceled' }
  context.state.evalRuns.set(run_id, cancelled)
  return cancelled
}

export const deleteEvalRun: Handler<'deleteEvalRun'> = ({ eval_id, run_id }, context) => {
  const { id } = findRun(eval_id, run_id, context)
  context.state.evalRuns.delete(id)
  context.state.evalRunItems.delete(id)
  return { object: 'eval.run.deleted', deleted: true, run_id: id }
}

export const getEvalRunOutputItems: Handler<'getEvalRunOutputItems'> = (
  { eval_id, run_id, status, order = 'asc', ...params },
  context,
) => {
  const items = context.state.evalRunItems.get(findRun(eval_id, run_id, context).id) ?? []
  return page(
    items.filter((item) => status === undefined || item.status === status),
    { ...params, order },
  )
}

export const getEvalRunOutputItem: Handler<'getEvalRunOutputItem'> = ({ eval_id, run_id, output_item_id }, context) => {
  const items = context.state.evalRunItems.get(findRun(eval_id, run_id, context).id) ?? []
  const found = items.find(({ id }) => id === output_item_id)
  if (!found) throw new Refusal(404, `No output item found with id '${output_item_id}'.`)
  return found
}

function findRun(eval_id: string, runId: string, context: Context): EvalRun {
  findEval(eval_id, context)
  return findIn(context.state.evalRuns, runId, 'run', { eval_id })
}
