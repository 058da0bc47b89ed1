// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Tags of your own that are kept with an object, text to text. Null means none. */
export type Metadata = Record<string, string> | null

/** Checks {@link Metadata}; open to what the API adds. */
export const MetadataSchema: v.GenericSchema<Metadata> = v.nullable(v.record(v.string(), v.string()))
