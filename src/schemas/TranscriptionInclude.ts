// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Something that a transcript can tell besides its text. */
export type TranscriptionInclude = 'logprobs'

/** Exact: only unknown fields pass. */
export const TranscriptionIncludeSchema: v.GenericSchema<TranscriptionInclude> = v.literal('logprobs')
