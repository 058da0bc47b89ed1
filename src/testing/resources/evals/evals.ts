import type { CreateEvalRequest } from '../../../schemas/CreateEvalRequest.ts'
import type { Eval } from '../../../schemas/Eval.ts'
import type { Context, Handler } from '../../context.ts'
import { find } from '../../find.ts'
import { merge } from '../../merge.ts'
import { page } from '../../page.ts'
import { Refusal } from '../../refusal.ts'

/** An evaluation with its criteria as they were sent, which answers repeat. */
export interface KeptEval extends Omit<Eval, 'data_source_config' | 'testing_criteria'> {
  data_source_config: object
  testing_criteria: CreateEvalRequest['testing_criteria']
}

export const createEval: Handler<'createEval'> = (
  { name, metadata, data_source_config, testing_criteria },
  context,
) => {
  if (!testing_criteria.length)
    throw new Refusal(400, "Invalid 'testing_criteria': name at least one.", { param: 'testing_criteria' })
  const made: KeptEval = {
    id: context.id('eval_'),
    object: 'eval',
    name: name ?? '',
    created_at: context.seconds(),
    data_source_config: configOf(data_source_config),
    testing_criteria,
    metadata: metadata ?? {},
  }
  context.state.evals.set(made.id, made)
  return Response.json(made, { status: 201 })
}

/** The source of data as answers tell it, with the schema of what is graded. */
function configOf(config: CreateEvalRequest['data_source_config']): object {
  const sample = { type: 'object', properties: { output_text: { type: 'string' } } }
  if (config.type !== 'custom')
    return { type: config.type, metadata: config.metadata ?? {}, schema: { type: 'object', properties: { sample } } }
  const { item_schema, include_sample_schema } = config
  const properties = { item: item_schema, ...(include_sample_schema && { sample }) }
  return { type: 'custom', schema: { type: 'object', properties } }
}

export const listEvals: Handler<'listEvals'> = ({ order = 'asc', order_by, ...params }, { state }) =>
  page(state.evals.values(), { ...params, order })

export const getEval: Handler<'getEval'> = ({ eval_id }, context) => findEval(eval_id, context)

export const updateEval: Handler<'updateEval'> = ({ eval_id, ...changes }, context) => {
  const changed = merge(findEval(eval_id, context), { ...changes, metadata: changes.metadata ?? undefined })
  context.state.evals.set(eval_id, changed)
  return changed
}

export const deleteEval: Handler<'deleteEval'> = ({ eval_id }, context) => {
  const { id } = findEval(eval_id, context)
  const { evals, evalRuns, evalRunItems } = context.state
  evals.delete(id)
  for (const [runId, run] of evalRuns)
    if (run.eval_id === id) {
      evalRuns.delete(runId)
      evalRunItems.delete(runId)
    }
  return { object: 'eval.deleted', deleted: true, eval_id: id }
}

/** The evaluation of an id; refuses an id that there is none of. */
export function findEval(id: string, { state }: Context): KeptEval {
  return find(state.evals, id, 'eval')
}
