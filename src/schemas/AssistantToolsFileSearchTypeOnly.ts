// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { AssistantToolsFileSearchTypeOnlyShape } from './shapes/AssistantToolsFileSearchTypeOnly.ts'

/** The file search tool, without settings. */
export interface AssistantToolsFileSearchTypeOnly {
  /** Always `file_search`. */
  type: 'file_search'
}

/** Checks {@link AssistantToolsFileSearchTypeOnly}. Open: fields, values of enums and members of unions that the API adds pass. */
export const AssistantToolsFileSearchTypeOnlySchema: GenericSchema<AssistantToolsFileSearchTypeOnly> = openSchema(
  AssistantToolsFileSearchTypeOnlyShape,
)
