// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { GraderStringCheckShape } from './shapes/GraderStringCheck.ts'

/** Gives full marks or none, by comparing two texts. */
export interface GraderStringCheck {
  /** The kind of grader, always `string_check`. */
  type: 'string_check'
  /** What the grader is called in results and formulas. */
  name: string
  /** The text that is compared. May be a template that quotes the sample or the item. */
  input: string
  /** The text that it is compared with. May be a template too. */
  reference: string
  /** What must hold, equal, not equal, or containing with regard to case (`like`) or without (`ilike`). */
  operation: 'eq' | 'ne' | 'like' | 'ilike' | (string & {})
}

/** Open: what the API adds passes. */
export const GraderStringCheckSchema: GenericSchema<GraderStringCheck> = openSchema(GraderStringCheckShape)
