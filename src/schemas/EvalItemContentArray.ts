// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItemContentItem } from './EvalItemContentItem.ts'
import { EvalItemContentArrayShape } from './shapes/EvalItemContentArray.ts'

/** What is said in a message of an evaluation, in parts. */
export type EvalItemContentArray = EvalItemContentItem[]

/** Open: what the API adds passes. */
export const EvalItemContentArraySchema: GenericSchema<EvalItemContentArray> = openSchema(EvalItemContentArrayShape)
