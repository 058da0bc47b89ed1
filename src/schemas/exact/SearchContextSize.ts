// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { SearchContextSize } from '../SearchContextSize.ts'

/** Checks {@link SearchContextSize} exactly, where a request holds it. */
export const SearchContextSizeExact: v.GenericSchema<SearchContextSize> = v.picklist(['low', 'medium', 'high'])
