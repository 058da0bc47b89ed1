// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { HybridSearchOptions } from '../HybridSearchOptions.ts'

/** Checks {@link HybridSearchOptions} exactly, where a request holds it. */
export const HybridSearchOptionsExact: v.GenericSchema<HybridSearchOptions> = onlyObject(
  v.looseObject({ embedding_weight: v.number(), text_weight: v.number() }),
)
