import type { EvalRun } from '../../../schemas/EvalRun.ts'
import type { EvalRunOutputItem } from '../../../schemas/EvalRunOutputItem.ts'
import type { Context } from '../../context.ts'
import { countTokens } from '../../text/tokens.ts'
import { type Grade, type Grader, grade, type Sampled } from './grade.ts'

/** Has a run go on by the clock: queued, in progress, and ended with an output item for each sample. */
export function startRun(id: string, samples: readonly Sampled[], context: Context): void {
  context.after(100, () => {
    if (change(id, 'queued', { status: 'in_progress' }, context)) context.after(200, () => finish(id, samples, context))
  })
}

function change(id: string, from: string, changes: Partial<EvalRun>, { state }: Context): EvalRun | undefined {
  const run = state.evalRuns.get(id)
  if (run?.status !== from) return undefined
  const changed = { ...run, ...changes }
  state.evalRuns.set(id, changed)
  return changed
}

function finish(id: string, samples: readonly Sampled[], context: Context): void {
  const run = change(id, 'in_progress', { status: 'completed' }, context)
  const graders = context.state.evals.get(run?.eval_id ?? '')?.testing_criteria
  if (!run || !graders) return
  const graded = samples.map((sampled) => ({
    sampled,
    results: graders.map((grader) => grade(toGrader(grader), sampled)),
  }))
  const items = graded.map(({ sampled, results }, index) => outputItem(run, sampled, results, index, context))
  context.state.evalRunItems.set(id, items)
  const passed = items.filter(({ status }) => status === 'pass').length
  const result_counts = { total: items.length, errored: 0, failed: items.length - passed, passed }
  const per_testing_criteria_results = graders.map(({ name }) => {
    const own = graded.flatMap(({ results }) => results.filter((result) => result.name === name))
    const ownPassed = own.filter((result) => result.passed).length
    return { testing_criteria: name, passed: ownPassed, failed: own.length - ownPassed }
  })
  context.state.evalRuns.set(id, { ...run, result_counts, per_testing_criteria_results, per_model_usage: [] })
}

function toGrader({ ...grader }: Grader): Grader {
  return grader
}

function outputItem(
  run: EvalRun,
  { item, sample }: Sampled,
  results: Grade[],
  index: number,
  context: Context,
): EvalRunOutputItem {
  const output = String(sample['output_text'] ?? '')
  const completion_tokens = countTokens(output)
  return {
    id: context.id('outputitem_'),
    object: 'eval.run.output_item',
    run_id: run.id,
    eval_id: run.eval_id,
    created_at: context.seconds(),
    status: results.every(({ passed }) => passed) ? 'pass' : 'fail',
    datasource_item_id: index,
    datasource_item: { ...item },
    results: results.map((result) => ({ ...result, sample: null })),
    sample: {
      input: [{ role: 'user', content: JSON.stringify(item) }],
      output: [{ role: 'assistant', content: output }],
      finish_reason: 'stop',
      model: run.model,
      usage: { total_tokens: completion_tokens, completion_tokens, prompt_tokens: 0, cached_tokens: 0 },
      error: null,
      temperature: 1,
      top_p: 1,
      max_completion_tokens: null,
      seed: null,
    },
  }
}
