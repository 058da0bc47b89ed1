// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The forms in which the model answers. Text alone when null or absent. */
export type ResponseModalities = ('text' | 'audio' | (string & {}))[] | null

/** Exact: only unknown fields pass. */
export const ResponseModalitiesSchema: v.GenericSchema<ResponseModalities> = v.nullable(
  v.array(v.picklist(['text', 'audio'])),
)
