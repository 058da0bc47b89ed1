// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RankerVersionTypeShape } from './shapes/RankerVersionType.ts'

/** A version of what ranks results. */
export type RankerVersionType = 'auto' | 'default-2024-11-15' | (string & {})

/** Open: what the API adds passes. */
export const RankerVersionTypeSchema: GenericSchema<RankerVersionType> = openSchema(RankerVersionTypeShape)
