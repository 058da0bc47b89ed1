// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DetailEnumShape } from './shapes/DetailEnum.ts'

/** Resolution at which the model views the image. */
export type DetailEnum = 'low' | 'high' | 'auto' | 'original' | (string & {})

/** Open: what the API adds passes. */
export const DetailEnumSchema: GenericSchema<DetailEnum> = openSchema(DetailEnumShape)
