// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Settings for streaming, valid only with `stream: true`. */
export type ChatCompletionStreamOptions = {
  /** Whether to send one more chunk at the end, with empty `choices` and the whole request's `usage`; other chunks then have `usage` as `null`. */
  include_usage?: boolean | undefined
  /** Whether chunks are padded with random characters, which hides their lengths from eavesdroppers. False saves bandwidth. */
  include_obfuscation?: boolean | undefined
} | null

/** Exact: only unknown fields pass. */
export const ChatCompletionStreamOptionsSchema: v.GenericSchema<ChatCompletionStreamOptions> = v.nullable(
  onlyObject(v.looseObject({ include_usage: v.optional(v.boolean()), include_obfuscation: v.optional(v.boolean()) })),
)
