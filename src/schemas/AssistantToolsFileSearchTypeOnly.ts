// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { AssistantToolsFileSearchTypeOnlyShape } from './shapes/AssistantToolsFileSearchTypeOnly.ts'

/** The file search tool, without settings. */
export interface AssistantToolsFileSearchTypeOnly {
  /** Always `file_search`. */
  type: 'file_search'
}

/** Open: what the API adds passes. */
export const AssistantToolsFileSearchTypeOnlySchema: GenericSchema<AssistantToolsFileSearchTypeOnly> = openSchema(
  AssistantToolsFileSearchTypeOnlyShape,
)
