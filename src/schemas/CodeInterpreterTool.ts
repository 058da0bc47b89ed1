// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AutoCodeInterpreterToolParam } from './AutoCodeInterpreterToolParam.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import { CodeInterpreterToolShape } from './shapes/CodeInterpreterTool.ts'

/** Lets the model write Python and run it in a container. */
export interface CodeInterpreterTool {
  /** Always `code_interpreter`. */
  type: 'code_interpreter'
  /** The container that code runs in, by its id or made for this request. */
  container: string | AutoCodeInterpreterToolParam
  /** Who may call the tool, the model itself or a program that it writes. At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
}

/** Open: what the API adds passes. */
export const CodeInterpreterToolSchema: GenericSchema<CodeInterpreterTool> = openSchema(CodeInterpreterToolShape)
