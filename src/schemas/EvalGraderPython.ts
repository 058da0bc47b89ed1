// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalGraderPythonShape } from './shapes/EvalGraderPython.ts'

/** Has a Python program mark each answer. */
export interface EvalGraderPython {
  /** Always `python`. */
  type: 'python'
  /** The name that it goes by. */
  name: string
  /** The Python program that computes the mark. */
  source: string
  /** The container image that the program runs in. The API picks one when absent. */
  image_tag?: string | undefined
  /** The mark from which an answer passes. */
  pass_threshold?: number | undefined
}

/** Open: what the API adds passes. */
export const EvalGraderPythonSchema: GenericSchema<EvalGraderPython> = openSchema(EvalGraderPythonShape)
