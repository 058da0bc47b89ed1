// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalItemContentTextShape } from './shapes/EvalItemContentText.ts'

/** What is said in a message of an evaluation, as text. */
export type EvalItemContentText = string

/** Checks {@link EvalItemContentText}. Open: fields, values of enums and members of unions that the API adds pass. */
export const EvalItemContentTextSchema: GenericSchema<EvalItemContentText> = openSchema(EvalItemContentTextShape)
