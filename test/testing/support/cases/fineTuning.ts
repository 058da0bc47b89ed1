import { type Cases, missing, none } from '../case.ts'

const grader = {
  type: 'text_similarity',
  name: 'alike',
  input: '{{sample.output_text}}',
  reference: '{{item.answer}}',
  evaluation_metric: 'fuzzy_match',
} as const

export const fineTuning: Cases<
  | 'createFineTuningCheckpointPermission'
  | 'deleteFineTuningCheckpointPermission'
  | 'listFineTuningCheckpointPermissions'
  | 'pauseFineTuningJob'
  | 'resumeFineTuningJob'
  | 'runGrader'
  | 'validateGrader'
> = {
  createFineTuningCheckpointPermission: {
    params: ({ model }) => ({ fine_tuned_model_checkpoint: model, project_ids: ['proj_1', 'proj_2'] }),
    refused: [
      [{ fine_tuned_model_checkpoint: none }, 404],
      [{ project_ids: missing }, 400, 'project_ids'],
    ],
  },
  deleteFineTuningCheckpointPermission: {
    params: ({ model, permission }) => ({ fine_tuned_model_checkpoint: model, permission_id: permission }),
    refused: [
      [{ fine_tuned_model_checkpoint: none }, 404],
      [{ permission_id: none }, 404],
    ],
  },
  listFineTuningCheckpointPermissions: {
    params: ({ model }) => ({ fine_tuned_model_checkpoint: model, order: 'ascending' }),
    refused: [
      [{ fine_tuned_model_checkpoint: none }, 404],
      [{ order: 'asc' }, 400, 'order'],
    ],
  },
  pauseFineTuningJob: {
    params: ({ runningJob }) => ({ fine_tuning_job_id: runningJob }),
    refused: [[{ fine_tuning_job_id: none }, 404]],
  },
  resumeFineTuningJob: {
    params: ({ pausedJob }) => ({ fine_tuning_job_id: pausedJob }),
    refused: [[{ fine_tuning_job_id: none }, 404]],
  },
  runGrader: {
    params: () => ({ grader, item: { answer: 'four apples' }, model_sample: 'There are four apples.' }),
    refused: [
      [{ model_sample: missing }, 400, 'model_sample'],
      [{ grader: { ...grader, type: 'odd' } }, 400, 'grader.type'],
    ],
  },
  validateGrader: {
    params: () => ({ grader }),
    refused: [[{ grader: { ...grader, evaluation_metric: 'odd' } }, 400, 'grader.evaluation_metric']],
  },
}
