// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalGraderTextSimilarity } from '../EvalGraderTextSimilarity.ts'

/** Checks {@link EvalGraderTextSimilarity} exactly, where a request holds it. */
export const EvalGraderTextSimilarityExact: v.GenericSchema<EvalGraderTextSimilarity> = onlyObject(
  v.looseObject({
    type: v.literal('text_similarity'),
    name: v.string(),
    input: v.string(),
    reference: v.string(),
    evaluation_metric: v.picklist([
      'cosine',
      'fuzzy_match',
      'bleu',
      'gleu',
      'meteor',
      'rouge_1',
      'rouge_2',
      'rouge_3',
      'rouge_4',
      'rouge_5',
      'rouge_l',
    ]),
    pass_threshold: v.number(),
  }),
)
