// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { OutputTextContent } from '../OutputTextContent.ts'
import { AnnotationExact } from './Annotation.ts'
import { LogProbExact } from './LogProb.ts'

/** Checks {@link OutputTextContent} exactly, where a request holds it. */
export const OutputTextContentExact: v.GenericSchema<OutputTextContent> = onlyObject(
  v.looseObject({
    type: v.literal('output_text'),
    text: v.string(),
    annotations: v.optional(v.array(AnnotationExact)),
    logprobs: v.optional(v.array(LogProbExact)),
  }),
)
