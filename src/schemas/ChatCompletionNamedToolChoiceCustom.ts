// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Makes the model call one certain custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  /** The kind of tool, here always `custom`. */
  type: 'custom'
  /** The custom tool that the model has to call. */
  custom: {
    /** The name of the tool that must be called. */
    name: string
  }
}

/** Exact: only unknown fields pass. */
export const ChatCompletionNamedToolChoiceCustomSchema: v.GenericSchema<ChatCompletionNamedToolChoiceCustom> =
  onlyObject(v.looseObject({ type: v.literal('custom'), custom: onlyObject(v.looseObject({ name: v.string() })) }))
