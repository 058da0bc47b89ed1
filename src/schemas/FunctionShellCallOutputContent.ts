// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionShellCallOutputExitOutcome } from './FunctionShellCallOutputExitOutcome.ts'
import type { FunctionShellCallOutputTimeoutOutcome } from './FunctionShellCallOutputTimeoutOutcome.ts'
import { FunctionShellCallOutputContentShape } from './shapes/FunctionShellCallOutputContent.ts'

/** What a command wrote, and how it ended. */
export interface FunctionShellCallOutputContent {
  /** What the command wrote to standard output. */
  stdout: string
  /** What the command wrote to standard error. */
  stderr: string
  /** How the command ended. */
  outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputContentSchema: GenericSchema<FunctionShellCallOutputContent> = openSchema(
  FunctionShellCallOutputContentShape,
)
