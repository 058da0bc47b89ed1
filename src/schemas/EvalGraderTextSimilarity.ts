// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalGraderTextSimilarityShape } from './shapes/EvalGraderTextSimilarity.ts'

/** Marks how much each answer is like a text. */
export interface EvalGraderTextSimilarity {
  /** Always `text_similarity`. */
  type: 'text_similarity'
  /** The name that it goes by. */
  name: string
  /** The text that is compared. May be a template. */
  input: string
  /** The text that it should resemble. May be a template too. */
  reference: string
  /** The measure of likeness, by its name in the literature. */
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l'
    | (string & {})
  /** The mark from which an answer passes. */
  pass_threshold: number
}

/** Open: what the API adds passes. */
export const EvalGraderTextSimilaritySchema: GenericSchema<EvalGraderTextSimilarity> =
  openSchema(EvalGraderTextSimilarityShape)
