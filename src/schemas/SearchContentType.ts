// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SearchContentTypeShape } from './shapes/SearchContentType.ts'

/** A kind of content that can be searched for. */
export type SearchContentType = 'text' | 'image' | (string & {})

/** Open: what the API adds passes. */
export const SearchContentTypeSchema: GenericSchema<SearchContentType> = openSchema(SearchContentTypeShape)
