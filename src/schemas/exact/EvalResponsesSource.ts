// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalResponsesSource } from '../EvalResponsesSource.ts'
import { ReasoningEffortExact } from './ReasoningEffort.ts'

/** Checks {@link EvalResponsesSource} exactly, where a request holds it. */
export const EvalResponsesSourceExact: v.GenericSchema<EvalResponsesSource> = onlyObject(
  v.looseObject({
    type: v.literal('responses'),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    model: v.nullish(v.string()),
    instructions_search: v.nullish(v.string()),
    created_after: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    created_before: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    reasoning_effort: v.nullish(ReasoningEffortExact),
    temperature: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
    users: v.nullish(v.array(v.string())),
    tools: v.nullish(v.array(v.string())),
  }),
)
