// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { GraderTextSimilarityShape } from './shapes/GraderTextSimilarity.ts'

/** Marks a text by how much it resembles another. */
export interface GraderTextSimilarity {
  /** The kind of grader, always `text_similarity`. */
  type: 'text_similarity'
  /** What the grader is called in results and formulas. */
  name: string
  /** The text that is marked. May be a template that quotes the sample or the item. */
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
}

/** Open: what the API adds passes. */
export const GraderTextSimilaritySchema: GenericSchema<GraderTextSimilarity> = openSchema(GraderTextSimilarityShape)
