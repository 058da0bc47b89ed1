// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunGraderResponseShape } from './shapes/RunGraderResponse.ts'

/** What the grader said, and what went wrong. */
export interface RunGraderResponse {
  /** The mark, as the training would see it. */
  reward: number
  /** How the grading went. */
  metadata: {
    /** Name of the grader. */
    name: string
    /** The kind of grader. */
    type: string
    /** Which kinds of error occurred. */
    errors: {
      /** Whether the formula could not be read. */
      formula_parse_error: boolean
      /** Whether the answer could not be read. */
      sample_parse_error: boolean
      /** Whether what the grader saw was cut short. */
      truncated_observation_error: boolean
      /** Whether the grader gave no mark. */
      unresponsive_reward_error: boolean
      /** Whether the template named a variable that is not there. */
      invalid_variable_error: boolean
      /** Whether something else went wrong. */
      other_error: boolean
      /** Whether the API failed while the program ran. */
      python_grader_server_error: boolean
      /** What kind of failure of the API it was. */
      python_grader_server_error_type: string | null
      /** Whether the program failed. */
      python_grader_runtime_error: boolean
      /** What the program said when it failed. */
      python_grader_runtime_error_details: string | null
      /** Whether the API failed while the grading model was called. */
      model_grader_server_error: boolean
      /** Whether the grading model refused. */
      model_grader_refusal_error: boolean
      /** Whether the grading model's verdict could not be read. */
      model_grader_parse_error: boolean
      /** What the API said when it failed. */
      model_grader_server_error_details: string | null
    }
    /** How long grading took, in seconds. */
    execution_time: number
    /** The mark of each grader, by its name. */
    scores: Record<string, unknown>
    /** Tokens that grading used. */
    token_usage: number | null
    /** Name of the model whose answer was graded. */
    sampled_model_name: string | null
  }
  /** The mark of each inner grader, by its name. */
  sub_rewards: Record<string, unknown>
  /** Tokens that grading models used, by model. */
  model_grader_token_usage_per_model: Record<string, unknown>
}

/** Open: what the API adds passes. */
export const RunGraderResponseSchema: GenericSchema<RunGraderResponse> = openSchema(RunGraderResponseShape)
