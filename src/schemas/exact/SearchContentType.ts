// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { SearchContentType } from '../SearchContentType.ts'

/** Checks {@link SearchContentType} exactly, where a request holds it. */
export const SearchContentTypeExact: v.GenericSchema<SearchContentType> = v.picklist(['text', 'image'])
