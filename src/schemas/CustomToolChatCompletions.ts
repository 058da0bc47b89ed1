// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'

/** A tool of yours whose input is free text that the model writes, not JSON. */
export interface CustomToolChatCompletions {
  /** The kind of tool, which for free text is always `custom`. */
  type: 'custom'
  /** The tool's name, purpose and form of input. */
  custom: {
    /** What the tool is called. Calls of the model come with this name. */
    name: string
    /** What the tool does, which the model reads to decide on its use. */
    description?: string | undefined
    /** What the input may look like. Any text when absent. */
    format?:
      | {
          /** The kind of format, here text without any constraint. */
          type: 'text'
        }
      | {
          /** The kind of format, here text that follows a grammar. */
          type: 'grammar'
          /** The grammar that the tool's input must follow. */
          grammar: {
            /** The grammar's source, in the language that `syntax` names. */
            definition: string
            /** The language of the definition, a Lark grammar or a regular expression. */
            syntax: 'lark' | 'regex' | (string & {})
          }
        }
      | undefined
  }
}

/** Exact: only unknown fields pass. */
export const CustomToolChatCompletionsSchema: v.GenericSchema<CustomToolChatCompletions> = onlyObject(
  v.looseObject({
    type: v.literal('custom'),
    custom: onlyObject(
      v.looseObject({
        name: v.string(),
        description: v.optional(v.string()),
        format: v.optional(
          variant('type', {
            text: onlyObject(v.looseObject({ type: v.literal('text') })),
            grammar: onlyObject(
              v.looseObject({
                type: v.literal('grammar'),
                grammar: onlyObject(v.looseObject({ definition: v.string(), syntax: v.picklist(['lark', 'regex']) })),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
)
