// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { nullable, record, string } from '../core/open.ts'

/** Tags of your own that are kept with an object, text to text. Null means none. */
export type Metadata = Record<string, string> | null

/** Checks {@link Metadata}; open to what the API adds. */
export const MetadataSchema: GenericSchema<Metadata> = nullable(record(string()))
