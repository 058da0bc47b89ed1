// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** How a response is streamed. */
export type ResponseStreamOptions = {
  /** Whether events are padded with random characters, which hides their lengths from eavesdroppers. False saves bandwidth. */
  include_obfuscation?: boolean | undefined
} | null

/** Exact: only unknown fields pass. */
export const ResponseStreamOptionsSchema: v.GenericSchema<ResponseStreamOptions> = v.nullable(
  onlyObject(v.looseObject({ include_obfuscation: v.optional(v.boolean()) })),
)
