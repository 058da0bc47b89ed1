import type { RunGraderResponse } from '../../schemas/RunGraderResponse.ts'
import type { Handler } from '../context.ts'
import { type Grade, type Grader, grade } from './evals/grade.ts'

/** Grades one sample, as runs of evaluations do. */
export const runGrader: Handler<'runGrader'> = ({ grader, item, model_sample }) => {
  const sampled = { item: { ...item }, sample: { output_text: model_sample } }
  const graders: Record<string, Grader> = grader.type === 'multi' ? gradersOf(grader.graders) : {}
  const parts = Object.entries(graders).map(([name, part]) => [name, grade(part, sampled).score] as const)
  const scores = parts.map(([, score]) => score)
  const { name, type, score }: Grade = grade(grader, sampled)
  const reward = scores.length ? scores.reduce((sum, one) => sum + one, 0) / scores.length : score
  return {
    reward,
    metadata: {
      name,
      type,
      errors: noErrors,
      execution_time: 0,
      scores: {},
      token_usage: null,
      sampled_model_name: null,
    },
    sub_rewards: Object.fromEntries(parts),
    model_grader_token_usage_per_model: {},
  } satisfies RunGraderResponse
}

/** The graders of several by their names; the document has one alone. */
function gradersOf(graders: object): Record<string, Grader> {
  const single: Partial<Grader> = graders
  const entries = typeof single.type === 'string' ? [[single.name ?? single.type, graders]] : Object.entries(graders)
  return Object.fromEntries(entries)
}

export const validateGrader: Handler<'validateGrader'> = ({ grader }) => ({ grader })

const noErrors: RunGraderResponse['metadata']['errors'] = {
  formula_parse_error: false,
  sample_parse_error: false,
  truncated_observation_error: false,
  unresponsive_reward_error: false,
  invalid_variable_error: false,
  other_error: false,
  python_grader_server_error: false,
  python_grader_server_error_type: null,
  python_grader_runtime_error: false,
  python_grader_runtime_error_details: null,
  model_grader_server_error: false,
  model_grader_refusal_error: false,
  model_grader_parse_error: false,
  model_grader_server_error_details: null,
}
