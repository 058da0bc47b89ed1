// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Tool entry that lets the assistant write and run code. */
export interface AssistantToolsCode {
  /** Marks the code interpreter tool: always `code_interpreter`. */
  type: 'code_interpreter'
}

/** Checks {@link AssistantToolsCode}; open to what the API adds. */
export const AssistantToolsCodeSchema: v.GenericSchema<AssistantToolsCode> = v.looseObject({
  type: v.string() as v.GenericSchema<'code_interpreter'>,
})
