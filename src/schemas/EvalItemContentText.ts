// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalItemContentTextShape } from './shapes/EvalItemContentText.ts'

/** What is said in a message of an evaluation, as text. */
export type EvalItemContentText = string

/** Open: what the API adds passes. */
export const EvalItemContentTextSchema: GenericSchema<EvalItemContentText> = openSchema(EvalItemContentTextShape)
