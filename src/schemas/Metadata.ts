// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MetadataShape } from './shapes/Metadata.ts'

/** Tags of your own that are kept with an object, text to text. Null means none. */
export type Metadata = Record<string, unknown> | null

/** Open: what the API adds passes. */
export const MetadataSchema: GenericSchema<Metadata> = openSchema(MetadataShape)
