// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { type ConversationParam, ConversationParamSchema } from './ConversationParam.ts'
import { InputItemExact } from './exact/InputItem.ts'
import { ReasoningExact } from './exact/Reasoning.ts'
import { ResponseTextParamExact } from './exact/ResponseTextParam.ts'
import { ResponseToolExact } from './exact/ResponseTool.ts'
import { ToolChoiceParamExact } from './exact/ToolChoiceParam.ts'
import type { InputItem } from './InputItem.ts'
import { type PersonalityEnum, PersonalityEnumSchema } from './PersonalityEnum.ts'
import type { Reasoning } from './Reasoning.ts'
import type { ResponseTextParam } from './ResponseTextParam.ts'
import type { ResponseTool } from './ResponseTool.ts'
import type { ToolChoiceParam } from './ToolChoiceParam.ts'
import { type TruncationEnum, TruncationEnumSchema } from './TruncationEnum.ts'

/** What would be sent as a response's input. */
export interface TokenCountsBody {
  /** Name of the model that would answer. */
  model?: string | null | undefined
  /** What the model is given, as text or as items. */
  input?: string | InputItem[] | null | undefined
  /** Identifier of the response that this one goes on from. */
  previous_response_id?: string | null | undefined
  /** Tools that the model may call. */
  tools?: ResponseTool[] | null | undefined
  /** How the answer's text is shaped. */
  text?: ResponseTextParam | null | undefined
  /** How the model would think. */
  reasoning?: Reasoning | null | undefined
  /**
   * What happens when the input does not fit the model, an error (`disabled`) or the loss of its oldest items (`auto`).
   * @deprecated
   */
  truncation?: TruncationEnum | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | null | undefined
  /** A manner of speaking that the model knows by name. */
  personality?: PersonalityEnum | undefined
  /** The conversation whose items would come first. */
  conversation?: ConversationParam | null | undefined
  /** Whether the model calls tools, and which. */
  tool_choice?: ToolChoiceParam | null | undefined
  /** Whether the model may ask for several tool calls at once. */
  parallel_tool_calls?: boolean | null | undefined
}

/** Exact: only unknown fields pass. */
export const TokenCountsBodySchema: v.GenericSchema<TokenCountsBody> = onlyObject(
  v.looseObject({
    model: v.nullish(v.string()),
    input: v.nullish(union({ string: v.pipe(v.string(), v.maxLength(10485760)), array: v.array(InputItemExact) })),
    previous_response_id: v.nullish(v.string()),
    tools: v.nullish(v.array(ResponseToolExact)),
    text: v.nullish(ResponseTextParamExact),
    reasoning: v.nullish(ReasoningExact),
    truncation: v.optional(TruncationEnumSchema),
    instructions: v.nullish(v.string()),
    personality: v.optional(PersonalityEnumSchema),
    conversation: v.nullish(ConversationParamSchema),
    tool_choice: v.nullish(ToolChoiceParamExact),
    parallel_tool_calls: v.nullish(v.boolean()),
  }),
)
