// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** What happens when the input does not fit the model, an error (`disabled`) or the loss of its oldest items (`auto`). */
export type TruncationEnum = 'auto' | 'disabled' | (string & {})

/** Exact: only unknown fields pass. */
export const TruncationEnumSchema: v.GenericSchema<TruncationEnum> = v.picklist(['auto', 'disabled'])
