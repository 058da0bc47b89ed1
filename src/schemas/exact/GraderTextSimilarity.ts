// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { GraderTextSimilarity } from '../GraderTextSimilarity.ts'

/** Checks {@link GraderTextSimilarity} exactly, where a request holds it. */
export const GraderTextSimilarityExact: v.GenericSchema<GraderTextSimilarity> = onlyObject(
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
  }),
)
