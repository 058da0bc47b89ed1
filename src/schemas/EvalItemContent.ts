// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItemContentArray } from './EvalItemContentArray.ts'
import type { EvalItemContentItem } from './EvalItemContentItem.ts'
import { EvalItemContentShape } from './shapes/EvalItemContent.ts'

/** What a message to a grading model holds, one piece or a list of them. */
export type EvalItemContent = EvalItemContentItem | EvalItemContentArray

/** Open: what the API adds passes. */
export const EvalItemContentSchema: GenericSchema<EvalItemContent> = openSchema(EvalItemContentShape)
