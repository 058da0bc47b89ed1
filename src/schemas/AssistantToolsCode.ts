// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { AssistantToolsCodeShape } from './shapes/AssistantToolsCode.ts'

/** Tool entry that lets the assistant write and run code. */
export interface AssistantToolsCode {
  /** Marks the code interpreter tool: always `code_interpreter`. */
  type: 'code_interpreter'
}

/** Open: what the API adds passes. */
export const AssistantToolsCodeSchema: GenericSchema<AssistantToolsCode> = openSchema(AssistantToolsCodeShape)
