// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SearchContextSizeShape } from './shapes/SearchContextSize.ts'

/** How much of what was found the model reads. More costs more tokens. */
export type SearchContextSize = 'low' | 'medium' | 'high' | (string & {})

/** Open: what the API adds passes. */
export const SearchContextSizeSchema: GenericSchema<SearchContextSize> = openSchema(SearchContextSizeShape)
