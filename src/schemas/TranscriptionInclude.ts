// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Something that a transcript can tell besides its text. Default: `[]`. */
export type TranscriptionInclude = 'logprobs'

/** Checks {@link TranscriptionInclude}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const TranscriptionIncludeSchema: v.GenericSchema<TranscriptionInclude> = v.literal('logprobs')
