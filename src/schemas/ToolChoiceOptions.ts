// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceOptionsShape } from './shapes/ToolChoiceOptions.ts'

/** Whether the model calls tools: never (`none`), as it sees fit (`auto`), or at least one (`required`). */
export type ToolChoiceOptions = 'none' | 'auto' | 'required' | (string & {})

/** Open: what the API adds passes. */
export const ToolChoiceOptionsSchema: GenericSchema<ToolChoiceOptions> = openSchema(ToolChoiceOptionsShape)
