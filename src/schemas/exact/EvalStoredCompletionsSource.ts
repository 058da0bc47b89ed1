// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalStoredCompletionsSource } from '../EvalStoredCompletionsSource.ts'
import { MetadataExact } from './Metadata.ts'

/** Checks {@link EvalStoredCompletionsSource} exactly, where a request holds it. */
export const EvalStoredCompletionsSourceExact: v.GenericSchema<EvalStoredCompletionsSource> = onlyObject(
  v.looseObject({
    type: v.literal('stored_completions'),
    metadata: v.optional(MetadataExact),
    model: v.nullish(v.string()),
    created_after: v.nullish(v.pipe(v.number(), v.integer())),
    created_before: v.nullish(v.pipe(v.number(), v.integer())),
    limit: v.nullish(v.pipe(v.number(), v.integer())),
  }),
)
