// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Some of the request's tools, with a rule for their use. */
export interface ChatCompletionAllowedTools {
  /** Whether the model may answer without a tool (`auto`) or has to call at least one (`required`). */
  mode: 'auto' | 'required' | (string & {})
  /** The tools allowed, each named by its type and name, as in a forced choice. */
  tools: Record<string, unknown>[]
}

/** Exact: only unknown fields pass. */
export const ChatCompletionAllowedToolsSchema: v.GenericSchema<ChatCompletionAllowedTools> = onlyObject(
  v.looseObject({ mode: v.picklist(['auto', 'required']), tools: v.array(onlyObject(v.looseObject({}))) }),
)
