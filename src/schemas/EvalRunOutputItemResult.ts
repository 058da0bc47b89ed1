// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalRunOutputItemResultShape } from './shapes/EvalRunOutputItemResult.ts'

/** What one grader said of an answer. */
export interface EvalRunOutputItemResult {
  /** Name of the grader. */
  name: string
  /** Which kind it is. */
  type?: string | undefined
  /** The mark that the grader gave. */
  score: number
  /** Whether the answer passed. */
  passed: boolean
  /** What the grading model was asked and answered. Null for graders without a model. */
  sample?: Record<string, unknown> | null | undefined
}

/** Open: what the API adds passes. */
export const EvalRunOutputItemResultSchema: GenericSchema<EvalRunOutputItemResult> =
  openSchema(EvalRunOutputItemResultShape)
