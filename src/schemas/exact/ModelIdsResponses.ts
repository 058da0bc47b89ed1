// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ModelIdsResponses } from '../ModelIdsResponses.ts'

/** Checks {@link ModelIdsResponses} exactly, where a request holds it. */
export const ModelIdsResponsesExact: v.GenericSchema<ModelIdsResponses> = v.string()
