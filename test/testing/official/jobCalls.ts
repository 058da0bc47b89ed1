import type { OfficialCalls } from './calls.ts'

const check = {
  type: 'string_check',
  name: 'same',
  input: '{{item.answer}}',
  reference: '4',
  operation: 'eq',
} as const

/** Batches, fine-tuning, evaluations and models. */
export const jobCalls: OfficialCalls = {
  cancelBatch: (client, { runningBatch }) => client.batches.cancel(runningBatch),
  cancelEvalRun: (client, { eval: eval_id, runningEvalRun }) => client.evals.runs.cancel(runningEvalRun, { eval_id }),
  cancelFineTuningJob: (client, { runningJob }) => client.fineTuning.jobs.cancel(runningJob),
  createBatch: (client, { batchFile }) =>
    client.batches.create({
      input_file_id: batchFile,
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
    }),
  createEval: (client) =>
    client.evals.create({
      data_source_config: { type: 'custom', item_schema: { type: 'object' } },
      testing_criteria: [check],
    }),
  createEvalRun: (client, { eval: eval_id }) =>
    client.evals.runs.create(eval_id, {
      data_source: { type: 'jsonl', source: { type: 'file_content', content: [{ item: { answer: '4' } }] } },
    }),
  createFineTuningCheckpointPermission: (client, { model }) =>
    client.fineTuning.checkpoints.permissions.create(model, { project_ids: ['proj_1'] }),
  createFineTuningJob: (client, { trainingFile }) =>
    client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: trainingFile }),
  deleteEval: (client, { eval: eval_id }) => client.evals.delete(eval_id),
  deleteEvalRun: (client, { eval: eval_id, evalRun }) => client.evals.runs.delete(evalRun, { eval_id }),
  deleteFineTuningCheckpointPermission: (client, { model, permission }) =>
    client.fineTuning.checkpoints.permissions.delete(permission, { fine_tuned_model_checkpoint: model }),
  deleteModel: (client, { model }) => client.models.delete(model),
  getEval: (client, { eval: eval_id }) => client.evals.retrieve(eval_id),
  getEvalRun: (client, { eval: eval_id, evalRun }) => client.evals.runs.retrieve(evalRun, { eval_id }),
  getEvalRunOutputItem: (client, { eval: eval_id, evalRun: run_id, outputItem }) =>
    client.evals.runs.outputItems.retrieve(outputItem, { eval_id, run_id }),
  getEvalRunOutputItems: (client, { eval: eval_id, evalRun }) =>
    client.evals.runs.outputItems.list(evalRun, { eval_id }),
  getEvalRuns: (client, { eval: eval_id }) => client.evals.runs.list(eval_id),
  listBatches: (client) => client.batches.list(),
  listEvals: (client) => client.evals.list(),
  listFineTuningCheckpointPermissions: (client, { model }) => client.fineTuning.checkpoints.permissions.list(model),
  listFineTuningEvents: (client, { job }) => client.fineTuning.jobs.listEvents(job),
  listFineTuningJobCheckpoints: (client, { job }) => client.fineTuning.jobs.checkpoints.list(job),
  listModels: (client) => client.models.list(),
  listPaginatedFineTuningJobs: (client) => client.fineTuning.jobs.list(),
  pauseFineTuningJob: (client, { runningJob }) => client.fineTuning.jobs.pause(runningJob),
  resumeFineTuningJob: (client, { pausedJob }) => client.fineTuning.jobs.resume(pausedJob),
  retrieveBatch: (client, { batch }) => client.batches.retrieve(batch),
  retrieveFineTuningJob: (client, { job }) => client.fineTuning.jobs.retrieve(job),
  retrieveModel: (client) => client.models.retrieve('gpt-4o'),
  runGrader: (client) =>
    client.fineTuning.alpha.graders.run({ grader: check, item: { answer: '4' }, model_sample: 'Four.' }),
  updateEval: (client, { eval: eval_id }) => client.evals.update(eval_id, { name: 'New' }),
  validateGrader: (client) => client.fineTuning.alpha.graders.validate({ grader: check }),
}
