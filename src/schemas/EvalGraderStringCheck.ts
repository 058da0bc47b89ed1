// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalGraderStringCheckShape } from './shapes/EvalGraderStringCheck.ts'

/** Compares each answer with a text. */
export interface EvalGraderStringCheck {
  /** Always `string_check`. */
  type: 'string_check'
  /** The name that it goes by. */
  name: string
  /** The text that is compared. May be a template. */
  input: string
  /** The text that it is compared with. May be a template. */
  reference: string
  /** What must hold, equal, not equal, or containing with regard to case (`like`) or without (`ilike`). */
  operation: 'eq' | 'ne' | 'like' | 'ilike' | (string & {})
}

/** Open: what the API adds passes. */
export const EvalGraderStringCheckSchema: GenericSchema<EvalGraderStringCheck> = openSchema(EvalGraderStringCheckShape)
