// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import type { ReasoningModeEnum } from './ReasoningModeEnum.ts'
import { ReasoningShape } from './shapes/Reasoning.ts'

/** How a reasoning model thinks, and what of it is told. */
export interface Reasoning {
  /** The way in which the model thinks. */
  mode?: ReasoningModeEnum | undefined
  /** How much a reasoning model thinks before it answers. Less is faster and cheaper; models differ in the levels they know. Default: `medium`. */
  effort?: ReasoningEffort | undefined
  /** How detailed a summary of the reasoning is. Null asks for none. */
  summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null | undefined
  /** Which turns' reasoning the model sees again. `auto` leaves it to the model. */
  context?: 'auto' | 'current_turn' | 'all_turns' | (string & {}) | null | undefined
  /**
   * How detailed a summary of the reasoning is. `summary` has taken its place.
   * @deprecated
   */
  generate_summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null | undefined
}

/** Open: what the API adds passes. */
export const ReasoningSchema: GenericSchema<Reasoning> = openSchema(ReasoningShape)
